package org.amparo.understanding.opennlp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Maximum entropy by L-BFGS with the objective of OpenNLP's own quasi-Newton trainer: minus log likelihood plus {@code l2} times the
 * squared weights.
 *
 * <p>All weights on the way are mixes of the training vectors, so a point is kept as its mix and the scores it gives the training texts
 * instead of as weights: both are texts × labels numbers, not features × labels, and the search along a direction needs no features.
 */
final class SoftMax {
    private static final int REMEMBERED_STEPS = 6;
    private static final double GOOD_ENOUGH = 1e-5;
    private static final double ENOUGH_DESCENT = 1e-4;

    private final Rows rows;
    private final int[] outcomes;
    private final int labels;
    private final double l2;

    SoftMax(Rows rows, int[] outcomes, int labels, double l2) {
        this.rows = rows;
        this.outcomes = outcomes;
        this.labels = labels;
        this.l2 = l2;
    }

    /** A point or a direction: how much of each text for each label, and the scores of the texts under it. */
    private record Mix(float[] parts, float[] scores) {
        static double product(Mix a, Mix b) {
            double sum = 0;
            for (int i = 0; i < a.parts.length; i++) {
                sum += a.parts[i] * b.scores[i];
            }
            return sum;
        }

        Mix plus(double factor, Mix other) {
            Mix sum = new Mix(parts.clone(), scores.clone());
            sum.add(factor, other);
            return sum;
        }

        void add(double factor, Mix other) {
            float f = (float) factor;
            for (int i = 0; i < parts.length; i++) {
                parts[i] += f * other.parts[i];
                scores[i] += f * other.scores[i];
            }
        }
    }

    private record Step(Mix move, Mix turn, double product) {}

    /** The best mix of the texts: {@code labels} numbers for each. */
    float[] solve(int iterations) {

        int size = rows.texts() * labels;
        Mix point = new Mix(new float[size], new float[size]);
        Deque<Step> steps = new ArrayDeque<>();
        double loss = loss(point);
        Mix slope = slope(point);
        for (int i = 0; i < iterations; i++) {
            Mix direction = downhill(slope, steps);
            double descent = Mix.product(direction, slope);
            double length = steps.isEmpty() ? 1 / Math.sqrt(Math.max(1, -descent)) : 1;
            Mix next = point.plus(length, direction);
            double nextLoss = loss(next);
            while (nextLoss > loss + ENOUGH_DESCENT * length * descent && length > 1e-6) {
                length /= 2;
                next = point.plus(length, direction);
                nextLoss = loss(next);
            }
            Mix nextSlope = slope(next);
            remember(steps, next.plus(-1, point), nextSlope.plus(-1, slope));
            boolean done = loss - nextLoss < GOOD_ENOUGH * Math.max(1, nextLoss);
            point = next;
            slope = nextSlope;
            loss = nextLoss;
            if (done) {
                break;
            }
        }
        return point.parts;
    }

    private static void remember(Deque<Step> steps, Mix move, Mix turn) {
        double product = Mix.product(move, turn);
        if (product > 0) {
            steps.addLast(new Step(move, turn, product));
            if (steps.size() > REMEMBERED_STEPS) {
                steps.removeFirst();
            }
        }
    }

    /** Nocedal's two loops. */
    private static Mix downhill(Mix slope, Deque<Step> steps) {
        Mix direction = new Mix(new float[slope.parts.length], new float[slope.parts.length]);
        direction.add(-1, slope);
        List<Step> newestFirst = new ArrayList<>(steps);
        Collections.reverse(newestFirst);
        double[] factors = new double[newestFirst.size()];
        for (int i = 0; i < factors.length; i++) {
            Step step = newestFirst.get(i);
            factors[i] = Mix.product(step.move, direction) / step.product;
            direction.add(-factors[i], step.turn);
        }
        if (factors.length > 0) {
            Step newest = newestFirst.get(0);
            double scale = newest.product / Mix.product(newest.turn, newest.turn);
            direction.add(scale - 1, direction.plus(0, direction));
        }
        for (int i = factors.length - 1; i >= 0; i--) {
            Step step = newestFirst.get(i);
            double back = Mix.product(step.turn, direction) / step.product;
            direction.add(factors[i] - back, step.move);
        }
        return direction;
    }

    private double loss(Mix point) {
        double loss = l2 * Mix.product(point, point);
        for (int text = 0; text < rows.texts(); text++) {
            int from = text * labels;
            float most = most(point.scores, from);
            double sum = 0;
            for (int i = from; i < from + labels; i++) {
                sum += Math.exp(point.scores[i] - most);
            }
            loss += Math.log(sum) + most - point.scores[from + outcomes[text]];
        }
        return loss;
    }

    private Mix slope(Mix point) {
        float[] parts = new float[point.parts.length];
        for (int text = 0; text < rows.texts(); text++) {
            int from = text * labels;
            float most = most(point.scores, from);
            double sum = 0;
            for (int i = from; i < from + labels; i++) {
                double likely = Math.exp(point.scores[i] - most);
                parts[i] = (float) likely;
                sum += likely;
            }
            for (int i = from; i < from + labels; i++) {
                parts[i] = (float) (parts[i] / sum + 2 * l2 * point.parts[i]);
            }
            parts[from + outcomes[text]] -= 1;
        }
        return new Mix(parts, rows.scores(parts, labels));
    }

    private float most(float[] scores, int from) {
        float most = scores[from];
        for (int i = from + 1; i < from + labels; i++) {
            most = Math.max(most, scores[i]);
        }
        return most;
    }
}
