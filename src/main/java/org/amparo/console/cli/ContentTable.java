package org.amparo.console.cli;

import java.util.Locale;
import org.amparo.understanding.ContentReport;
import org.amparo.understanding.Speed;

/** How well the content is understood, as a table that docs/understanding.md can take as it is; rates in percent. */
final class ContentTable {
    private final Terminal terminal;
    private boolean begun;

    ContentTable(Terminal terminal) {
        this.terminal = terminal;
    }

    void row(ContentReport report, Speed speed) {
        if (!begun) {
            begun = true;
            terminal.out()
                    .println("| | phrases | top-1 | ECE | typo loss | language told | wrong guides"
                            + " | urgent | danger caught | in typos | false alarms | stray guides | p50 / p99 µs | messages/s, 2 threads |\n"
                            + "|---".repeat(14) + "|");
        }
        terminal.out()
                .println(String.format(
                        Locale.ROOT,
                        "| %s | %d | %.1f | %.1f | %.1f | %.1f | %.1f | %d | %.1f | %.1f | %.1f | %.1f | %.0f / %.0f | %.0f |",
                        report.language(),
                        report.phrases(),
                        100 * report.top1(),
                        100 * report.ece(),
                        100 * report.typoLoss(),
                        100 * report.rightLanguage(),
                        100 * report.wrongGuides(),
                        report.urgent(),
                        100 * report.dangerCaught(),
                        100 * report.dangerCaughtInTypos(),
                        100 * report.falseAlarms(),
                        100 * report.strayGuides(),
                        speed.p50Micros(),
                        speed.p99Micros(),
                        speed.throughput2()));
    }
}
