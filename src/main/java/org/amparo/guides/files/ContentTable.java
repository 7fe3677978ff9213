package org.amparo.guides.files;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.guides.Guide;
import org.amparo.guides.Intent;
import org.amparo.guides.Release;
import org.amparo.guides.Step;
import org.amparo.message.Language;

/** All of the content on one page: every intent, its risk, its languages, its review state. */
public final class ContentTable {
    private ContentTable() {}

    /** The page, as Markdown. */
    public static String of(Release release) {
        StringBuilder page = new StringBuilder("""
                # What the bot can help with

                Made from `intents/`; do not edit. Again: `./mvnw test -Dtest=ContentTableTest -Dcontent.write=true`. *Unverified* steps rest on
                general knowledge: nobody has seen them on the live page yet, and their words are soft. *Reviewed* is the oldest date in the guide.
                """);
        List<String> codes = release.languages().stream().map(Language::code).toList();
        release.intents().values().stream()
                .map(Intent::group)
                .distinct()
                .sorted()
                .forEach(group -> {
                    page.append("\n## ")
                            .append(group)
                            .append("\n\n| intent | risk | human | steps | unverified | reviewed | ")
                            .append(String.join(" | ", codes))
                            .append(" |\n|---|---|---|---|---|---|")
                            .append("---|".repeat(codes.size()))
                            .append('\n');
                    release.intents().values().stream()
                            .filter(intent -> intent.group().equals(group))
                            .sorted(Comparator.comparing(Intent::risk)
                                    .reversed()
                                    .thenComparing(Intent::id))
                            .forEach(intent -> page.append(row(intent, codes)));
                });
        return page.toString();
    }

    private static String row(Intent intent, List<String> codes) {
        Optional<Guide> first = codes.stream()
                .map(intent.guides()::get)
                .filter(guide -> guide != null)
                .findFirst();
        List<Step> steps = first.map(Guide::steps).orElse(List.of());
        String title = first.map(Guide::title).orElse(intent.id());
        return "| [%s](../intents/%s) %s | %s | %s | %d | %d | %s | %s |%n"
                .formatted(
                        intent.id(),
                        intent.id(),
                        title,
                        word(intent.risk()),
                        word(intent.handoff()),
                        steps.size(),
                        steps.stream().filter(Step::unverified).count(),
                        steps.stream()
                                .flatMap(step -> step.reviewed().stream())
                                .min(Comparator.naturalOrder())
                                .map(LocalDate::toString)
                                .orElse("–"),
                        codes.stream().map(code -> languageCell(intent, code)).collect(Collectors.joining(" | ")));
    }

    /** Phrases and held-out phrases, if there is a guide. */
    private static String languageCell(Intent intent, String code) {
        return intent.guides().containsKey(code)
                ? intent.phrases().getOrDefault(code, List.of()).size() + "+"
                        + intent.heldOut().getOrDefault(code, List.of()).size()
                : "–";
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
