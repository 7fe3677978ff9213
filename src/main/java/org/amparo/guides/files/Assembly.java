package org.amparo.guides.files;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.guides.Guide;
import org.amparo.guides.Intent;
import org.amparo.guides.Intent.NearMiss;
import org.amparo.guides.Release;
import org.amparo.guides.Release.EmergencyNumbers;
import org.amparo.guides.Toolkit;
import org.amparo.guides.pages.AboutPage;
import org.amparo.guides.pages.ClocksPage;
import org.amparo.guides.pages.GuidePage;
import org.amparo.guides.pages.GuidePage.StepRow;
import org.amparo.guides.pages.ListPage;
import org.amparo.guides.pages.OldNamesPage;
import org.amparo.guides.pages.OrganisationPage;
import org.amparo.guides.pages.Pages;
import org.amparo.guides.pages.RegionsPage.Region;
import org.amparo.guides.pages.Row;
import org.amparo.guides.pages.ToolkitPage.Entry;

/** Puts pages without blocking findings together. Everything keeps the order of the files. */
final class Assembly {
    private final Pages pages;

    private Assembly(Pages pages) {
        this.pages = pages;
    }

    static Release of(Pages pages, String version) {
        Assembly assembly = new Assembly(pages);
        return new Release(
                version,
                pages.languages(),
                inOrder(pages.abouts(), AboutPage::intent, assembly::intent),
                inOrder(pages.languageCodes(), Function.identity(), code -> new SpeechAssembly(pages, code).speech()),
                pages.organisations().stream()
                        .map(OrganisationPage::organisation)
                        .toList(),
                regions(pages),
                emergency(pages),
                pages.clocks().map(ClocksPage::zones).orElse(Map.of()),
                pages.toolkit()
                        .map(page -> new Toolkit(
                                page.entries().stream().map(Entry::action).toList()))
                        .orElse(Toolkit.NONE),
                pages.oldNames()
                        .map(page -> page.entries().stream()
                                .map(OldNamesPage.Entry::name)
                                .toList())
                        .orElse(List.of()));
    }

    private Intent intent(AboutPage about) {
        List<GuidePage> guides = pages.guides().stream()
                .filter(guide -> guide.intent().equals(about.intent()))
                .toList();
        return new Intent(
                about.intent(),
                about.group(),
                about.risk(),
                about.handoff(),
                about.urgentWhenNow(),
                about.sensitive(),
                about.next().stream().map(Row::text).toList(),
                about.help().stream().map(Row::text).toList(),
                about.reviewMonths(),
                inOrder(guides, GuidePage::language, Assembly::guide),
                phrases(about, "phrases"),
                phrases(about, "held-out"),
                nearMisses(about));
    }

    private static Guide guide(GuidePage page) {
        return new Guide(
                page.intent(),
                page.language(),
                page.title(),
                page.opening(),
                page.steps().stream().map(StepRow::step).toList());
    }

    private Map<String, List<String>> phrases(AboutPage about, String kind) {
        List<ListPage> lists = pages.lists().stream()
                .filter(list ->
                        list.folder().equals(about.intent()) && list.kind().equals(kind))
                .toList();
        return inOrder(lists, ListPage::language, ListPage::texts);
    }

    private Map<String, List<NearMiss>> nearMisses(AboutPage about) {
        List<ListPage> lists = pages.lists().stream()
                .filter(list ->
                        list.folder().equals(about.intent()) && list.kind().equals("not-this"))
                .toList();
        return inOrder(
                lists,
                ListPage::language,
                list -> list.rows().stream()
                        .map(row -> new NearMiss(row.line(), row.text(), row.name()))
                        .toList());
    }

    private static Map<String, List<String>> regions(Pages pages) {
        return pages.regions()
                .map(page -> inOrder(page.regions(), Region::id, Region::countries))
                .orElse(Map.of());
    }

    private static Map<String, EmergencyNumbers> emergency(Pages pages) {
        return pages.emergency()
                .map(page -> inOrder(page.entries(), entry -> entry.country(), entry -> entry.numbers()))
                .orElse(Map.of());
    }

    static <T, V> Map<String, V> inOrder(List<T> rows, Function<T, String> key, Function<T, V> value) {
        return Collections.unmodifiableMap(
                rows.stream().collect(Collectors.toMap(key, value, (first, second) -> first, LinkedHashMap::new)));
    }
}
