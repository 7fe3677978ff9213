package org.amparo.guides.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.guides.Speech;
import org.amparo.guides.Speech.DangerExample;
import org.amparo.guides.Voice;
import org.amparo.guides.pages.CommandsPage;
import org.amparo.guides.pages.CommandsPage.Entry;
import org.amparo.guides.pages.Pages;
import org.amparo.guides.pages.Row;
import org.amparo.guides.pages.SignsPage;
import org.amparo.guides.pages.VoicePage;

/** What the bot needs to speak and listen in one language; what may be missing is empty. */
final class SpeechAssembly {
    private final Pages pages;
    private final String language;

    SpeechAssembly(Pages pages, String language) {
        this.pages = pages;
        this.language = language;
    }

    Speech speech() {
        return new Speech(
                new Voice(
                        language, pages.voice(language).map(VoicePage::sayings).orElse(Map.of())),
                commands()
                        .map(page -> Assembly.inOrder(page.entries(), Entry::command, Entry::words))
                        .orElse(Map.of()),
                danger(),
                signs("danger").map(page -> page.of(SignsPage.EVERYDAY)).orElse(List.of()),
                signs("harm")
                        .map(page -> page.rows().stream().map(Row::text).toList())
                        .orElse(List.of()),
                texts("out-of-scope"),
                texts("out-of-scope-held-out"),
                entities(),
                rows("danger-held-out")
                        .map(row -> new DangerExample(row.name(), row.text()))
                        .toList());
    }

    private Map<String, List<String>> danger() {
        List<String> kinds = signs("danger").stream()
                .flatMap(page -> page.rows().stream())
                .map(Row::name)
                .filter(kind -> !kind.equals(SignsPage.EVERYDAY))
                .distinct()
                .toList();
        return Assembly.inOrder(
                kinds,
                kind -> kind,
                kind -> signs("danger").map(page -> page.of(kind)).orElse(List.of()));
    }

    private Map<String, Map<String, List<String>>> entities() {
        Map<String, Map<String, List<String>>> entities = new LinkedHashMap<>();
        pages.entities().stream()
                .filter(page -> page.language().equals(language))
                .flatMap(page -> page.entries().stream())
                .forEach(entry -> entities.computeIfAbsent(entry.facet(), facet -> new LinkedHashMap<>())
                        .put(entry.value(), entry.words()));
        return entities;
    }

    private Optional<CommandsPage> commands() {
        return pages.commands().stream()
                .filter(page -> page.language().equals(language))
                .findFirst();
    }

    private Optional<SignsPage> signs(String kind) {
        return pages.signs().stream()
                .filter(page -> page.kind().equals(kind) && page.language().equals(language))
                .findFirst();
    }

    private List<String> texts(String kind) {
        return rows(kind).map(Row::text).toList();
    }

    private Stream<Row> rows(String kind) {
        return pages.lists(kind, language).stream().flatMap(list -> list.rows().stream());
    }
}
