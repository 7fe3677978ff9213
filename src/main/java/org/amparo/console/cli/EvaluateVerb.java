package org.amparo.console.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.amparo.understanding.Evaluation;
import org.amparo.understanding.EvaluationReport;
import org.amparo.understanding.FineHearing;
import org.amparo.understanding.Labelled;
import org.amparo.understanding.Learner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How well does the engine learn from these texts? */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Trains the engine on labelled texts and measures it on others.")
final class EvaluateVerb implements Callable<Integer> {
    private final Terminal terminal;
    private final Learner learner;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "FILE",
            description = "split<TAB>label<TAB>text, .tsv or .tsv.gz")
    private Path data = Path.of("");

    @Option(names = "--train", required = true, paramLabel = "SPLIT", description = "What the engine learns from.")
    private String train = "";

    @Option(names = "--test", required = true, paramLabel = "SPLIT", description = "What it is measured on.")
    private String test = "";

    @Option(names = "--oos", paramLabel = "SPLIT", description = "Texts that belong to no label.")
    private @Nullable String outOfScope;

    @Option(
            names = "--tier",
            paramLabel = "MODEL",
            description = "Weighs what the words mean, too, by this model. English only.")
    private @Nullable Path tier;

    @Option(names = "--json", description = "One JSON object, rates from 0 to 1, null for what was not measured.")
    private boolean json;

    EvaluateVerb(Terminal terminal, Learner learner) {
        this.terminal = terminal;
        this.learner = learner;
    }

    @Override
    public Integer call() {
        LabelledFile file = file();
        List<Labelled> learned = split(file, train);
        if (learned.stream().map(Labelled::label).distinct().count() < 2) {
            throw new ParameterException(
                    spec.commandLine(), "The split '" + train + "' has one label, and two are needed.");
        }
        List<String> outside = outOfScope == null
                ? List.of()
                : split(file, outOfScope).stream().map(Labelled::text).toList();
        print(measures(new Evaluation(measured()).run(learned, split(file, test), outside)));
        return ExitCode.OK;
    }

    private Learner measured() {
        try {
            return tier == null ? learner : FineHearing.over(learner, tier).learner();
        } catch (IllegalStateException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private LabelledFile file() {
        try {
            return LabelledFile.read(data);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    data + " cannot be read: " + e.getMessage() + ". Name a .tsv or .tsv.gz file.",
                    e);
        }
    }

    private List<Labelled> split(LabelledFile file, String name) {
        List<Labelled> texts = file.splits().getOrDefault(name, List.of());
        if (texts.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no split '" + name + "'. Use one of "
                            + String.join(", ", file.splits().keySet()) + ".");
        }
        return texts;
    }

    private void print(Map<String, @Nullable Double> measures) {
        if (json) {
            terminal.out().println(Json.line(measures));
        } else {
            measures.forEach((name, value) -> terminal.out()
                    .println(
                            value == null
                                    ? name + " not measured"
                                    : String.format(Locale.ROOT, "%-20s %.4f", name, value)));
        }
    }

    private static Map<String, @Nullable Double> measures(EvaluationReport report) {
        Map<String, @Nullable Double> measures = new LinkedHashMap<>();
        measures.put("accuracy", report.accuracy());
        measures.put("macroF1", report.macroF1());
        measures.put("auroc", orNull(report.auroc()));
        measures.put("oosRecallAt5", orNull(report.oosRecallAt5()));
        measures.put("inScopeAccuracyAt5", report.inScopeAccuracyAt5());
        measures.put("ece", report.ece());
        measures.put("p50Micros", report.p50Micros());
        measures.put("p99Micros", report.p99Micros());
        measures.put("trainSeconds", report.trainSeconds());
        return measures;
    }

    private static @Nullable Double orNull(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
