package org.amparo.console.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.guides.Finding;
import org.amparo.guides.files.LanguageTotals;
import org.amparo.understanding.ContentReport;

/** What a trainer sees at a glance: one line for each language. */
final class CheckTable {
    private CheckTable() {}

    static String counts(List<LanguageTotals> totals) {
        return row(
                        "language",
                        "intents",
                        "guides",
                        "phrases",
                        "held-out",
                        "not-this",
                        "voice",
                        "transcripts",
                        "steps",
                        "unverified",
                        "overdue",
                        "stale")
                + totals.stream()
                        .map(of -> row(
                                of.language(),
                                of.intents(),
                                of.guides(),
                                of.phrases(),
                                of.heldOut(),
                                of.nearMisses(),
                                of.sayings(),
                                of.transcripts(),
                                of.steps(),
                                of.unverified(),
                                of.overdue(),
                                of.stale()))
                        .collect(Collectors.joining());
    }

    /** @param fallenFor one finding for each near miss that was taken for the wrong need */
    static String scores(List<ContentReport> reports, List<LanguageTotals> totals, List<Finding> fallenFor) {
        return row("measured", "understood", "in danger", "false alarms", "kept apart")
                + reports.stream()
                        .map(of -> row(
                                of.language(),
                                percent(of.top1()),
                                percent(of.dangerCaught()),
                                percent(of.falseAlarms()),
                                percent(keptApart(of.language(), totals, fallenFor))))
                        .collect(Collectors.joining());
    }

    private static double keptApart(String language, List<LanguageTotals> totals, List<Finding> fallenFor) {
        int all = totals.stream()
                .filter(of -> of.language().equals(language))
                .mapToInt(LanguageTotals::nearMisses)
                .sum();
        long fallen = fallenFor.stream()
                .filter(finding -> finding.file().endsWith("/not-this." + language + ".txt"))
                .count();
        return all == 0 ? Double.NaN : 1 - fallen / (double) all;
    }

    private static String percent(double part) {
        return Double.isNaN(part) ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * part);
    }

    private static String row(String first, Object... others) {
        return Stream.of(others).map("%14s"::formatted).collect(Collectors.joining("", "%-9s".formatted(first), "\n"));
    }
}
