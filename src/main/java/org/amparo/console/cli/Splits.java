package org.amparo.console.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.amparo.understanding.Evaluation;
import org.amparo.understanding.EvaluationReport;
import org.amparo.understanding.Labelled;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Somebody's labelled texts, and which of them to learn from and to measure on. */
final class Splits {
    @Option(
            names = "--data",
            required = true,
            paramLabel = "FILE",
            description = "Labelled texts: split<TAB>label<TAB>text, .tsv or .tsv.gz")
    private Path data = Path.of("");

    @Option(names = "--train", required = true, paramLabel = "SPLIT", description = "What the engine learns from.")
    private String train = "";

    @Option(names = "--test", required = true, paramLabel = "SPLIT", description = "What it is measured on.")
    private String test = "";

    @Option(names = "--oos", paramLabel = "SPLIT", description = "Texts that belong to no label.")
    private @Nullable String outOfScope;

    /** @throws ParameterException if there are no such texts */
    EvaluationReport measuredWith(Evaluation evaluation, CommandSpec spec) {
        LabelledFile file = file(spec);
        List<Labelled> learned = split(file, train, spec);
        if (learned.stream().map(Labelled::label).distinct().count() < 2) {
            throw new ParameterException(
                    spec.commandLine(), "The split '" + train + "' has one label, and two are needed.");
        }
        List<String> outside = outOfScope == null
                ? List.of()
                : split(file, outOfScope, spec).stream().map(Labelled::text).toList();
        return evaluation.run(learned, split(file, test, spec), outside);
    }

    private LabelledFile file(CommandSpec spec) {
        try {
            return LabelledFile.read(data);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    data + " cannot be read: " + e.getMessage() + ". Name a .tsv or .tsv.gz file.",
                    e);
        }
    }

    private static List<Labelled> split(LabelledFile file, String name, CommandSpec spec) {
        List<Labelled> texts = file.splits().getOrDefault(name, List.of());
        if (texts.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no split '" + name + "'. Use one of "
                            + String.join(", ", file.splits().keySet()) + ".");
        }
        return texts;
    }
}
