package org.amparo.understanding.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestPartsTest {
    private static final int LABELS = 47;

    private final Random random = new Random(7);
    private final double[] scores = random.doubles(LABELS, -6, 6).toArray();

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 1, 50, 1000})
    void theScoresAfterTheChangeSayTheProbabilitiesFound(double pull) {
        double[] before = new double[LABELS];
        before[random.nextInt(LABELS)] = 1;

        holdsTrue(found(before, pull), before, pull);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 1, 50, 1000})
    void theyDoSoWhateverTheTextHadBefore(double pull) {
        double[] before = random.doubles(LABELS).map(p -> Math.pow(p, 9)).toArray();

        holdsTrue(found(before, pull), before, pull);
    }

    private double[] found(double[] before, double pull) {
        BestParts best = new BestParts(LABELS);
        best.pull(pull);
        for (int label = 0; label < LABELS; label++) {
            best.given(label, before[label], scores[label]);
        }
        best.find();
        double[] found = new double[LABELS];
        Arrays.setAll(found, best::probability);
        return found;
    }

    private void holdsTrue(double[] found, double[] before, double pull) {
        double[] said = new double[LABELS];
        Arrays.setAll(said, label -> Math.exp(scores[label] - pull * (found[label] - before[label])));
        double sum = Arrays.stream(said).sum();
        for (int label = 0; label < LABELS; label++) {
            assertThat(said[label] / sum).isCloseTo(found[label], within(1e-3));
        }
    }
}
