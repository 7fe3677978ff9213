package org.amparo.understanding.opennlp;

/**
 * The probabilities that one text is best given, all others as they are: those that the scores say after the change. For
 * {@code y}, a probability times the pull, that is {@code y + ln y = r}, all {@code y} summing up to the pull.
 */
final class BestParts {
    private static final int MOST_STEPS = 20;
    private static final double EXACT = 1e-4;
    private static final double NEGLIGIBLE = -5;

    private final double[] reach;
    private final double[] parts;
    private double most;
    private double pull = 1;

    BestParts(int labels) {
        reach = new double[labels];
        parts = new double[labels];
    }

    /** What a label has now; {@code pull} is how far its score sinks per probability. */
    void given(int label, double probability, double score, double pull) {
        reach[label] = score + pull * probability + Math.log(pull);
    }

    void find(double pull) {
        this.pull = pull;
        double level = level();
        for (int step = 0; step < MOST_STEPS; step++) {
            double sum = 0;
            double slope = 0;
            for (int label = 0; label < parts.length; label++) {
                double y = omega(reach[label] - level);
                parts[label] = y;
                sum += y;
                slope += y / (1 + y);
            }
            most = sum;
            if (Math.abs(sum - pull) < EXACT * pull) {
                return;
            }
            level += (sum - pull) / slope;
        }
    }

    double probability(int label) {
        return parts[label] / most;
    }

    /** From here Newton's way leads straight to the level: it is not above it, for the highest label alone has all of the pull there. */
    private double level() {
        double highest = Double.NEGATIVE_INFINITY;
        for (double each : reach) {
            highest = Math.max(highest, each);
        }
        return highest - pull - Math.log(pull);
    }

    /** The y with {@code y + ln y = r}, by Newton's way. */
    private static double omega(double r) {
        if (r <= 1) {
            double e = Math.exp(r);
            double y = e / (1 + e);
            return r < NEGLIGIBLE ? y : closer(closer(y, r), r);
        }
        return closer(closer(r - Math.log(r), r), r);
    }

    private static double closer(double y, double r) {
        return y * (1 + r - Math.log(y)) / (1 + y);
    }
}
