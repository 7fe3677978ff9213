package org.amparo.understanding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.amparo.understanding.opennlp.MaxentLearner;
import org.junit.jupiter.api.Test;

/** Public labelled data that lies beside the repository where it was put there; the repository holds none of it. */
class LabelledDataTest {
    private static final Path DATA = Path.of("../shared/nlu");

    @Test
    void tenExamplesEachOfHundredAndFiftyIntentsAreEnough() throws IOException {
        EvaluationReport report = evaluated("clinc150-dev.tsv.gz");

        assertThat(report.accuracy()).isGreaterThanOrEqualTo(0.815);
        assertThat(report.auroc()).isGreaterThanOrEqualTo(0.935);
        assertThat(report.ece()).isLessThanOrEqualTo(0.06);
        assertThat(report.typoLoss()).isLessThanOrEqualTo(0.05);
    }

    @Test
    void tenExamplesEachOfSixtyFourIntentsAreEnough() throws IOException {
        EvaluationReport report = evaluated("hwu64-dev.tsv.gz");

        assertThat(report.accuracy()).isGreaterThanOrEqualTo(0.725);
        assertThat(report.typoLoss()).isLessThanOrEqualTo(0.05);
    }

    private static EvaluationReport evaluated(String file) throws IOException {
        Path path = DATA.resolve(file);
        assumeTrue(Files.exists(path), "the labelled data is not beside the repository");
        Map<String, List<String[]>> splits;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), UTF_8))) {
            splits = lines.lines().map(line -> line.split("\t", 3)).collect(groupingBy(fields -> fields[0]));
        }
        return new Evaluation(new MaxentLearner())
                .run(
                        labelled(splits.get("train10")),
                        labelled(splits.get("val")),
                        splits.getOrDefault("oos_val", List.of()).stream()
                                .map(fields -> fields[2])
                                .toList());
    }

    private static List<Labelled> labelled(List<String[]> rows) {
        return rows.stream().map(fields -> new Labelled(fields[1], fields[2])).toList();
    }
}
