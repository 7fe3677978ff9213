package org.amparo.understanding.opennlp;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** The factor on scores that makes probabilities true: of a hundred guesses at 80 %, eighty are right. */
public final class Sharpness {
    private static final double LEAST = 0.25;
    private static final double MOST = 64;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private Sharpness() {}

    /** The factor under which the right labels are most likely. */
    static double fitting(List<Scored> heldOut) {
        return fitting(sharpness -> surprise(heldOut, sharpness));
    }

    /**
     * The factor under which the right labels are least surprising, between 1/4 and 64.
     *
     * @param surprise minus the logarithm of the likelihood of all right labels, under a factor
     */
    public static double fitting(DoubleUnaryOperator surprise) {
        double low = Math.log(LEAST);
        double high = Math.log(MOST);
        double lower = high - GOLDEN * (high - low);
        double upper = low + GOLDEN * (high - low);
        double atLower = surprise.applyAsDouble(Math.exp(lower));
        double atUpper = surprise.applyAsDouble(Math.exp(upper));
        // The golden section: what was one of the two places is the other one next.
        for (int i = 0; i < 30; i++) {
            if (atLower < atUpper) {
                high = upper;
                upper = lower;
                atUpper = atLower;
                lower = high - GOLDEN * (high - low);
                atLower = surprise.applyAsDouble(Math.exp(lower));
            } else {
                low = lower;
                lower = upper;
                atLower = atUpper;
                upper = low + GOLDEN * (high - low);
                atUpper = surprise.applyAsDouble(Math.exp(upper));
            }
        }
        return Math.exp((low + high) / 2);
    }

    private static double surprise(List<Scored> heldOut, double sharpness) {
        double surprise = 0;
        for (Scored scored : heldOut) {
            double likely = scored.by().likelihood(scored.lesson().label(), scored.scores(), sharpness);
            surprise -= Math.log(Math.max(likely, 1e-12));
        }
        return surprise;
    }
}
