package org.amparo.understanding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Measures the engine on anybody's labelled texts.
 *
 * <p>"At 5 % refused" means: the threshold is the fifth percentile of the familiarity of the test texts in scope, so exactly 5 % of
 * them are refused. It needs no out-of-scope texts, and no threshold is tuned on them.
 */
public final class Evaluation {
    private static final double REFUSED = 0.05;
    private static final int BINS = 10;
    private static final int WARM_UP = 20_000;
    private static final int TIMED = 20_000;

    private final Learner learner;

    public Evaluation(Learner learner) {
        this.learner = learner;
    }

    /**
     * Learns and measures; takes from seconds to minutes.
     *
     * @param train at least two labels
     * @param test not empty
     * @param outOfScope texts that belong to no label; may be empty
     */
    public EvaluationReport run(List<Labelled> train, List<Labelled> test, List<String> outOfScope) {
        long began = System.nanoTime();
        Classifier classifier = learner.learn(
                        "en",
                        train.stream()
                                .map(text -> new Lesson(text.label(), Words.of(text.text())))
                                .toList())
                .classifier();
        double seconds = (System.nanoTime() - began) / 1e9;

        List<Opinion> opinions = test.stream()
                .map(text -> classifier.opine(Words.of(text.text())))
                .toList();
        double[] inScope = opinions.stream().mapToDouble(Opinion::familiarity).toArray();
        double[] outside = outOfScope.stream()
                .mapToDouble(text -> classifier.opine(Words.of(text)).familiarity())
                .toArray();
        double threshold = percentile(inScope, REFUSED);
        long[] nanos = timed(classifier, test);
        return new EvaluationReport(
                part(test, opinions, Double.NEGATIVE_INFINITY),
                macroF1(test, opinions),
                auroc(inScope, outside),
                outside.length == 0
                        ? Double.NaN
                        : Arrays.stream(outside).filter(f -> f < threshold).count() / (double) outside.length,
                part(test, opinions, threshold),
                calibrationError(test, opinions),
                nanos[nanos.length / 2] / 1e3,
                nanos[nanos.length * 99 / 100] / 1e3,
                seconds);
    }

    /** The part that is right and at least so familiar. */
    private static double part(List<Labelled> test, List<Opinion> opinions, double threshold) {
        int right = 0;
        for (int i = 0; i < test.size(); i++) {
            Opinion opinion = opinions.get(i);
            if (opinion.familiarity() >= threshold
                    && opinion.best().equals(test.get(i).label())) {
                right++;
            }
        }
        return right / (double) test.size();
    }

    private static double macroF1(List<Labelled> test, List<Opinion> opinions) {
        Map<String, Integer> right = new HashMap<>();
        Map<String, Integer> named = new HashMap<>();
        for (int i = 0; i < test.size(); i++) {
            String label = test.get(i).label();
            String guess = opinions.get(i).best();
            named.merge(label, 1, Integer::sum);
            named.merge(guess, 1, Integer::sum);
            right.merge(label, label.equals(guess) ? 1 : 0, Integer::sum);
        }
        return new TreeSet<>(right.keySet())
                .stream()
                        .mapToDouble(label -> 2.0 * right.getOrDefault(label, 0) / named.getOrDefault(label, 1))
                        .average()
                        .orElse(0);
    }

    /** How often a pair is in the right order, ties counting half. */
    static double auroc(double[] inScope, double[] outside) {
        if (inScope.length == 0 || outside.length == 0) {
            return Double.NaN;
        }
        double ordered = 0;
        for (double out : outside) {
            for (double in : inScope) {
                ordered += in > out ? 1 : in == out ? 0.5 : 0;
            }
        }
        return ordered / inScope.length / outside.length;
    }

    static double percentile(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.round(part * sorted.length))];
    }

    private static double calibrationError(List<Labelled> test, List<Opinion> opinions) {
        double[] sure = new double[BINS];
        double[] right = new double[BINS];
        for (int i = 0; i < test.size(); i++) {
            Understanding.Guess guess = opinions.get(i).best(1).get(0);
            int bin = (int) Math.min(BINS - 1, guess.confidence() * BINS);
            sure[bin] += guess.confidence();
            right[bin] += guess.intent().equals(test.get(i).label()) ? 1 : 0;
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(sure[bin] - right[bin]);
        }
        return error / test.size();
    }

    private static long[] timed(Classifier classifier, List<Labelled> test) {
        long[] nanos = new long[TIMED];
        for (int i = -WARM_UP; i < TIMED; i++) {
            String text = test.get(Math.floorMod(i, test.size())).text();
            long began = System.nanoTime();
            classifier.opine(Words.of(text));
            if (i >= 0) {
                nanos[i] = System.nanoTime() - began;
            }
        }
        Arrays.sort(nanos);
        return nanos;
    }
}
