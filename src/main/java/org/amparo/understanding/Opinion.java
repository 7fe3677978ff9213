package org.amparo.understanding;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a classifier thinks of a message.
 *
 * @param labels all labels it can guess
 * @param probabilities calibrated, one for each label; what is missing to 1 is the probability of being out of scope, where
 *     the classifier has learned what that is
 * @param familiarity how much the message looks like anything it learned from; grows without bound, and only comparable between
 *     messages to the same classifier
 */
public record Opinion(List<String> labels, double[] probabilities, double familiarity) {

    /** The label it thinks most likely. */
    public String best() {
        return labels.get(ranked(1)[0]);
    }

    /** The most likely labels, best first, at most so many. */
    public List<Understanding.Guess> best(int most) {
        return IntStream.of(ranked(most))
                .mapToObj(i -> new Understanding.Guess(labels.get(i), probabilities[i]))
                .toList();
    }

    /** How likely it is one of these labels. */
    public double massOf(Set<String> some) {
        double mass = 0;
        for (int i = 0; i < probabilities.length; i++) {
            if (some.contains(labels.get(i))) {
                mass += probabilities[i];
            }
        }
        return mass;
    }

    private int[] ranked(int most) {
        int[] ranked = new int[Math.min(most, probabilities.length)];
        for (int rank = 0; rank < ranked.length; rank++) {
            int best = -1;
            for (int i = 0; i < probabilities.length; i++) {
                if ((best < 0 || probabilities[i] > probabilities[best]) && isNot(i, ranked, rank)) {
                    best = i;
                }
            }
            ranked[rank] = best;
        }
        return ranked;
    }

    private static boolean isNot(int candidate, int[] ranked, int count) {
        for (int i = 0; i < count; i++) {
            if (ranked[i] == candidate) {
                return false;
            }
        }
        return true;
    }
}
