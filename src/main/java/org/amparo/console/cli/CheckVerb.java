package org.amparo.console.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amparo.guides.Finding;
import org.amparo.guides.Release;
import org.amparo.guides.files.LanguageTotals;
import org.amparo.guides.files.Loaded;
import org.amparo.understanding.AlarmingPhrases;
import org.amparo.understanding.ContentEvaluation;
import org.amparo.understanding.Listener;
import org.amparo.understanding.NearMisses;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Is the content in order? */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks the content: file:line: what: how to mend it. Ends with 1 if something blocks it.")
final class CheckVerb implements Callable<Integer> {
    private final Terminal terminal;
    private final Ears ears;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The content, instead of --intents.")
    private @Nullable Path directory;

    @Option(
            names = "--score",
            description = "Also measures how well the content is understood. Trains the models, if they are not kept.")
    private boolean score;

    @Option(
            names = "--unverified",
            description = "Also lists each step that an operator has to check on the live page.")
    private boolean unverified;

    @Mixin
    private final ModelsOption models = new ModelsOption();

    CheckVerb(Terminal terminal, Ears ears) {
        this.terminal = terminal;
        this.ears = ears;
    }

    @Override
    public Integer call() {
        Loaded loaded = content.load(Optional.ofNullable(directory));
        List<Finding> findings = new ArrayList<>(loaded.findings());
        loaded.release().map(AlarmingPhrases::in).ifPresent(findings::addAll);
        Optional<Scored> scored = loaded.release().filter(release -> score).map(this::score);
        scored.ifPresent(of -> findings.addAll(of.fallenFor()));
        if (unverified) {
            loaded.unverified().forEach(terminal.out()::println);
        }
        findings.forEach(terminal.out()::println);
        terminal.out().print(CheckTable.counts(loaded.totals()));
        scored.ifPresent(of -> terminal.out().print(of.table(loaded.totals())));
        long errors = findings.stream().filter(Finding::blocking).count();
        terminal.out().printf("%d errors, %d warnings%n", errors, findings.size() - errors);
        return errors == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private Scored score(Release release) {
        Listener listener = ears.listenerFor(release, models.directory());
        return new Scored(release, listener, NearMisses.fallenFor(release, listener));
    }

    private record Scored(Release release, Listener listener, List<Finding> fallenFor) {
        String table(List<LanguageTotals> totals) {
            return CheckTable.scores(
                    ContentEvaluation.of(release, listener).stream()
                            .map(ContentEvaluation::report)
                            .toList(),
                    totals,
                    fallenFor);
        }
    }
}
