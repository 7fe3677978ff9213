package org.amparo.console.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.amparo.guides.Release;
import org.amparo.understanding.Confusion;
import org.amparo.understanding.ContentEvaluation;
import org.amparo.understanding.ContentReport;
import org.amparo.understanding.Evaluation;
import org.amparo.understanding.EvaluationReport;
import org.amparo.understanding.FineHearing;
import org.amparo.understanding.Learner;
import org.amparo.understanding.Speed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How well does the bot understand its own needs, or the engine learn from anybody's texts? */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how well the bot understands the messages that its content holds back from it.",
            "With --data: trains the engine on labelled texts and measures it on others."
        })
final class EvaluateVerb implements Callable<Integer> {
    private static final int MOST_CONFUSIONS = 10;

    private final Terminal terminal;
    private final Ears ears;
    private final Learner learner;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Mixin
    private final ModelsOption models = new ModelsOption();

    @ArgGroup(exclusive = false)
    private @Nullable Splits splits;

    @Option(
            names = "--tier",
            paramLabel = "MODEL",
            description = "Weighs what the words mean, too, by this model. English only.")
    private @Nullable Path tier;

    @Option(
            names = "--json",
            description =
                    "One JSON object, or one a line for each language; rates from 0 to 1, null for what was not measured.")
    private boolean json;

    EvaluateVerb(Terminal terminal, Ears ears, Learner learner) {
        this.terminal = terminal;
        this.ears = ears;
        this.learner = learner;
    }

    @Override
    public Integer call() {
        if (splits == null) {
            measureContent();
        } else {
            print(splits.measuredWith(new Evaluation(measured()), spec));
        }
        return ExitCode.OK;
    }

    private Learner measured() {
        try {
            return tier == null ? learner : FineHearing.over(learner, tier).learner();
        } catch (IllegalStateException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private void measureContent() {
        Release release = content.release();
        List<ContentReport> reports = new ArrayList<>();
        ContentTable table = new ContentTable(terminal);
        for (ContentEvaluation evaluation :
                ContentEvaluation.of(release, ears.listenerFor(release, models.directory()))) {
            ContentReport report = evaluation.report();
            Speed speed = evaluation.speed();
            reports.add(report);
            if (json) {
                terminal.out().println(Json.line(Measures.of(report, speed)));
            } else {
                table.row(report, speed);
            }
            terminal.out().flush();
        }
        if (!json) {
            reports.forEach(report -> print(report.language(), report.confusions()));
        }
    }

    private void print(EvaluationReport report) {
        Map<String, @Nullable Object> measures = Measures.of(report);
        if (json) {
            terminal.out().println(Json.line(measures));
            return;
        }
        measures.forEach((name, value) -> {
            if (value == null) {
                terminal.out().println(name + " not measured");
            } else if (value instanceof Number number) {
                terminal.out()
                        .println(String.format(
                                Locale.ROOT, "%-20s " + (number instanceof Double ? "%.4f" : "%d"), name, number));
            }
        });
        print("taken for another label", report.confusions());
    }

    private void print(String heading, List<Confusion> confusions) {
        terminal.out().println();
        terminal.out().println(heading + ":");
        confusions.stream()
                .limit(MOST_CONFUSIONS)
                .forEach(confusion -> terminal.out().println("- " + confusion.sentence()));
    }
}
