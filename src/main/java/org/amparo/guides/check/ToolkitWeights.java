package org.amparo.guides.check;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.amparo.guides.Finding;
import org.amparo.guides.Intent.Risk;
import org.amparo.guides.Toolkit;
import org.amparo.guides.pages.FacetValues;
import org.amparo.guides.pages.Pages;
import org.amparo.guides.pages.ToolkitPage;
import org.amparo.guides.pages.ToolkitPage.Entry;

/** Plans are made of guides that exist and can wait, weighed by what can be known of a person. */
final class ToolkitWeights implements Check {
    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        pages.toolkit().ifPresent(page -> {
            page.entries().forEach(entry -> {
                guide(pages, page, entry, found);
                values(page, entry, found);
                places(pages, page, entry, found);
            });
            alike(page, found);
        });
    }

    private static void guide(Pages pages, ToolkitPage page, Entry entry, Consumer<Finding> found) {
        String intent = entry.action().intent();
        if (!pages.hasIntent(intent)) {
            report(page, entry, "there is no intent '" + intent + "'", "use the name of a folder", found);
        }
        boolean urgent =
                pages.abouts().stream().anyMatch(about -> about.intent().equals(intent) && about.risk() == Risk.URGENT);
        if (urgent) {
            report(page, entry, "'" + intent + "' answers danger and is nothing to plan", "leave it out", found);
        }
    }

    private static void values(ToolkitPage page, Entry entry, Consumer<Finding> found) {
        entry.action()
                .more()
                .forEach((facet, weights) -> weights.keySet().stream()
                        .filter(value -> !FacetValues.of(facet).contains(value))
                        .forEach(value -> report(
                                page,
                                entry,
                                "'" + value + "' is not a " + facet.word(),
                                "use one of " + String.join(", ", FacetValues.of(facet)),
                                found)));
    }

    private static void places(Pages pages, ToolkitPage page, Entry entry, Consumer<Finding> found) {
        entry.action().places().keySet().stream()
                .filter(place -> !Countries.has(place)
                        && pages.regions().stream()
                                .flatMap(regions -> regions.regions().stream())
                                .noneMatch(region -> region.id().equals(place)))
                .forEach(place -> report(
                        page,
                        entry,
                        "'" + place + "' is neither a country nor a region",
                        "use a two-letter code, such as MX, or an id of regions.yml",
                        found));
    }

    /** Among many equals it is the order of the file that chooses, not somebody's judgement. */
    private static void alike(ToolkitPage page, Consumer<Finding> found) {
        Map<Integer, List<Entry>> byWeight = page.entries().stream()
                .filter(entry -> entry.action().everybody() > 0)
                .collect(Collectors.groupingBy(entry -> entry.action().everybody()));
        byWeight.forEach((weight, equals) -> {
            if (equals.size() > Toolkit.LONGEST_PLAN) {
                found.accept(Finding.warning(
                        page.file(),
                        equals.get(Toolkit.LONGEST_PLAN).line(),
                        equals.size() + " actions weigh " + weight + " for everybody and a plan has "
                                + Toolkit.LONGEST_PLAN,
                        "decide which of them matter more"));
            }
        });
    }

    private static void report(ToolkitPage page, Entry entry, String what, String how, Consumer<Finding> found) {
        found.accept(Finding.error(page.file(), entry.line(), what, how));
    }
}
