package org.amparo.understanding.opennlp;

/**
 * The probabilities that one text is best given, all others as they are: those that the scores say after the change. For
 * {@code y}, a probability times the pull, that is {@code y + ln y = r}, all {@code y} summing up to the pull. The {@code r} are how far
 * labels reach above a level, and the level is found by Newton's way.
 */
final class BestParts {
    private static final int MOST_STEPS = 20;
    private static final double EXACT = 1e-4;
    private static final double NEGLIGIBLE = -5;

    /** A step of the level so small moves each {@code y} as exactly as working it out anew, without a logarithm. */
    private static final double SMALL_STEP = 0.2;

    private final double[] reach;
    private final double[] parts;
    private double pull = 1;
    private double logOfPull;
    private double most;

    BestParts(int labels) {
        reach = new double[labels];
        parts = new double[labels];
    }

    /** What comes next is for a text of this pull: how far the score of a label sinks per probability. */
    void pull(double ofText) {
        pull = ofText;
        logOfPull = Math.log(ofText);
    }

    /** What a label has now. */
    void given(int label, double probability, double score) {
        parts[label] = pull * probability;
        reach[label] = score + parts[label] + logOfPull;
    }

    void find() {
        double level = level();
        double step = Double.POSITIVE_INFINITY;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            double sum = 0;
            double slope = 0;
            for (int label = 0; label < parts.length; label++) {
                double y = Math.abs(step) < SMALL_STEP ? moved(parts[label], -step) : omega(reach[label] - level);
                parts[label] = y;
                sum += y;
                slope += y / (1 + y);
            }
            most = sum;
            if (Math.abs(sum - pull) < EXACT * pull) {
                return;
            }
            step = (sum - pull) / slope;
            level += step;
        }
    }

    double probability(int label) {
        return parts[label] / most;
    }

    /** Where the label with the largest part would keep it: a text that is taken up again is nearly there. */
    private double level() {
        int largest = 0;
        for (int label = 1; label < parts.length; label++) {
            largest = parts[label] > parts[largest] ? label : largest;
        }
        return reach[largest] - parts[largest] - Math.log(parts[largest]);
    }

    /** The y with {@code y + ln y = r}. */
    private static double omega(double r) {
        if (r <= 1) {
            double e = Math.exp(r);
            double y = e / (1 + e);
            return r < NEGLIGIBLE ? y : moved(y, Math.log(1 + e) - y);
        }
        double y = r - Math.log(r);
        return moved(y, r - y - Math.log(y));
    }

    /**
     * The y whose {@code y + ln y} is more by this, wrong by its fourth power (Fritsch, Shafer and Crowley, Solution of the transcendental
     * equation we^w = x, 1973).
     */
    private static double moved(double y, double by) {
        double s = 1 + y;
        double q = 2 * s * (s + 2 * by / 3);
        return y * (1 + by / s * (q - by) / (q - 2 * by));
    }
}
