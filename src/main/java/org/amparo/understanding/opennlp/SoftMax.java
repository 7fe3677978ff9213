package org.amparo.understanding.opennlp;

import java.util.Random;

/**
 * Maximum entropy with the objective of OpenNLP's own quasi-Newton trainer: minus log likelihood plus {@code l2} times the squared weights.
 *
 * <p>Solved in its dual form, one text at a time (Yu, Huang, Lin: Dual coordinate descent methods for logistic regression and maximum
 * entropy models, 2011): the best weights are a mix of the texts, in which each has a part for each label, and the best parts of one
 * text, the others as they are, can be worked out at once. A dozen rounds over all texts do what takes fifty steps of all weights together.
 */
final class SoftMax {
    /** Texts are taken in another order in each round, and in the same orders in each training. */
    private static final long SEED = 7;

    private static final double GOOD_ENOUGH = 1e-2;

    private final Rows rows;
    private final int[] outcomes;
    private final int labels;
    private final double l2;
    private final float[] weights;
    private final float[] mix;
    private final float[] scores;
    private final float[] more;
    private final BestParts best;

    SoftMax(Rows rows, int[] outcomes, int labels, double l2) {
        this.rows = rows;
        this.outcomes = outcomes;
        this.labels = labels;
        this.l2 = l2;
        weights = new float[rows.sharedFeatures() * labels];
        mix = new float[rows.texts() * labels];
        scores = new float[labels];
        more = new float[labels];
        best = new BestParts(labels);
    }

    /** Finds the best weights, in at most so many rounds. */
    void solve(int rounds) {
        Random random = new Random(SEED);
        int[] order = new int[rows.texts()];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < order.length; i++) {
                int other = random.nextInt(i + 1);
                order[i] = order[other];
                order[other] = i;
            }
            double changed = 0;
            for (int text : order) {
                changed += improve(text);
            }
            if (changed < GOOD_ENOUGH * order.length) {
                return;
            }
        }
    }

    /** Gives a text its best parts; answers how much of its probabilities moved. */
    private double improve(int text) {
        rows.scores(text, weights, mix, scores);
        int from = text * labels;
        best.pull(rows.square(text) / (2 * l2));
        for (int label = 0; label < labels; label++) {
            best.given(label, probability(text, label), scores[label]);
        }
        best.find();
        double changed = 0;
        for (int label = 0; label < labels; label++) {
            double move = probability(text, label) - best.probability(label);
            changed += Math.abs(move);
            more[label] = (float) (move / (2 * l2));
            mix[from + label] += more[label];
        }
        rows.mixIn(text, more, weights);
        return changed;
    }

    /** What the mix takes for the probability of a label: at the best mix it is what the scores say. */
    private double probability(int text, int label) {
        return (label == outcomes[text] ? 1 : 0) - 2 * l2 * mix[text * labels + label];
    }

    /** The weights of a feature. */
    void weightsOf(int feature, float[] ofFeature) {
        rows.weightsOf(feature, weights, mix, ofFeature);
    }
}
