package org.amparo.understanding.onnx;

import java.util.Arrays;
import org.amparo.understanding.Opinion;

/** Scores, probabilities, and how surprising the truth is. */
final class Likelihoods {
    private static final double LEAST_LIKELY = 1e-12;

    private Likelihoods() {}

    /** The probabilities that scores stand for, once multiplied with so much. */
    static double[] of(double[] scores, double sharpness) {
        double most = Arrays.stream(scores).max().orElse(0);
        double[] likely = Arrays.stream(scores)
                .map(score -> Math.exp((score - most) * sharpness))
                .toArray();
        double sum = Arrays.stream(likely).sum();
        return Arrays.stream(likely).map(one -> one / sum).toArray();
    }

    /** How likely the message is none of the labels. */
    static double ofNone(Opinion opinion) {
        return Math.max(0, 1 - Arrays.stream(opinion.probabilities()).sum());
    }

    /** How much it surprises whoever has this opinion that the label is right; one that cannot be guessed is none. */
    static double surprise(Opinion opinion, String label) {
        int place = opinion.labels().indexOf(label);
        double likely = place < 0 ? ofNone(opinion) : opinion.probabilities()[place];
        return -Math.log(Math.max(likely, LEAST_LIKELY));
    }
}
