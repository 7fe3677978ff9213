package org.amparo.understanding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Labels that were guessed, beside the right ones. */
record Verdicts(List<Verdict> all) {
    private static final int BINS = 10;

    /**
     * One text.
     *
     * @param label the right one
     * @param guess empty for none
     */
    record Verdict(String label, String guess, double confidence) {
        boolean isRight() {
            return label.equals(guess);
        }
    }

    double accuracy() {
        return all.stream().filter(Verdict::isRight).count() / (double) all.size();
    }

    /** The mean over labels of the harmonic mean of precision and recall. */
    double macroF1() {
        Map<String, Integer> right = new HashMap<>();
        Map<String, Integer> named = new HashMap<>();
        for (Verdict verdict : all) {
            named.merge(verdict.label, 1, Integer::sum);
            named.merge(verdict.guess, 1, Integer::sum);
            right.merge(verdict.label, verdict.isRight() ? 1 : 0, Integer::sum);
        }
        return new TreeSet<>(right.keySet())
                .stream()
                        .mapToDouble(label -> 2.0 * right.getOrDefault(label, 0) / named.getOrDefault(label, 1))
                        .average()
                        .orElse(0);
    }

    /** How far confidence is from the truth, in ten equal bins of confidence. */
    double calibrationError() {
        double[] tooSure = new double[BINS];
        for (Verdict verdict : all) {
            int bin = (int) Math.min(BINS - 1, verdict.confidence * BINS);
            tooSure[bin] += verdict.confidence - (verdict.isRight() ? 1 : 0);
        }
        double error = 0;
        for (double each : tooSure) {
            error += Math.abs(each);
        }
        return error / all.size();
    }

    /** Which labels were taken for which others, the most frequent first. */
    List<Confusion> confusions() {
        Map<String, Integer> texts = new HashMap<>();
        Map<String, Map<String, Integer>> wrong = new TreeMap<>();
        for (Verdict verdict : all) {
            texts.merge(verdict.label, 1, Integer::sum);
            if (!verdict.isRight()) {
                wrong.computeIfAbsent(verdict.label, label -> new TreeMap<>()).merge(verdict.guess, 1, Integer::sum);
            }
        }
        return wrong.entrySet().stream()
                .flatMap(meant -> meant.getValue().entrySet().stream()
                        .map(guess -> new Confusion(
                                meant.getKey(),
                                guess.getKey(),
                                guess.getValue(),
                                texts.getOrDefault(meant.getKey(), 0))))
                .sorted(Comparator.comparing(Confusion::times).reversed().thenComparing(Confusion::of))
                .toList();
    }
}
