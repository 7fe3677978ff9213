package org.amparo.console.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amparo.guides.Finding;
import org.amparo.guides.files.LanguageTotals;
import org.amparo.guides.files.Loaded;
import org.amparo.understanding.AlarmingPhrases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Is the content in order? */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks the content: file:line: what: how to mend it. Ends with 1 if something blocks it.")
final class CheckVerb implements Callable<Integer> {
    private static final String ROW = "%-10s%9s%9s%9s%10s%8s%12s%9s%n";

    private final Terminal terminal;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The content, instead of --intents.")
    private @Nullable Path directory;

    CheckVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Loaded loaded = content.load(Optional.ofNullable(directory));
        List<Finding> findings = new ArrayList<>(loaded.findings());
        loaded.release().map(AlarmingPhrases::in).ifPresent(findings::addAll);
        findings.forEach(terminal.out()::println);
        terminal.out()
                .printf(ROW, "language", "intents", "guides", "phrases", "held-out", "steps", "unverified", "overdue");
        loaded.totals().forEach(this::print);
        long errors = findings.stream().filter(Finding::blocking).count();
        terminal.out().printf("%d errors, %d warnings%n", errors, findings.size() - errors);
        return errors == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void print(LanguageTotals totals) {
        terminal.out()
                .printf(
                        ROW,
                        totals.language(),
                        totals.intents(),
                        totals.guides(),
                        totals.phrases(),
                        totals.heldOut(),
                        totals.steps(),
                        totals.unverified(),
                        totals.overdue());
    }
}
