package org.amparo.understanding.opennlp;

import java.util.Arrays;
import java.util.Collection;
import opennlp.tools.ml.model.Context;

/**
 * The weights of the features for the outcomes, feature by feature, those worth keeping only: of fifty outcomes a feature speaks for or
 * against about ten, and a model of fifty thousand features takes 2 MB instead of 10.
 */
final class Weights {
    /** Weights are kept in steps of this size: nobody tells the difference. */
    private static final float STEP = 1 / 64f;
    /** Smaller weights are as good as none: without them CLINC150 and HWU64, ten examples an intent, lost nothing (22 Nov 2026). */
    private static final float LEAST = 2 * STEP;

    /** A feature with weights for so many of the outcomes is crowded. */
    private static final double CROWDED = 0.5;

    private static final int NONE = -1;

    private final int[] ends;
    /** In turn the number of an outcome and the steps of its weight. */
    private final short[] cells;

    private final int outcomes;
    /** The steps of the crowded features for all outcomes. Nearly all features of a message are crowded, and rows add up faster. */
    private final short[] rows;
    /** Where the row of each feature begins, or none. */
    private final int[] rowOf;

    /**
     * @param ends where the cells of each feature end
     * @param cells in turn the number of an outcome and the steps of its weight
     * @param outcomes how many there are
     */
    Weights(int[] ends, short[] cells, int outcomes) {
        this.ends = ends;
        this.cells = cells;
        this.outcomes = outcomes;
        rowOf = new int[ends.length];
        int length = 0;
        for (int feature = 0; feature < ends.length; feature++) {
            boolean crowded = ends[feature] - begin(feature) >= 2 * CROWDED * outcomes;
            rowOf[feature] = crowded ? length : NONE;
            length += crowded ? outcomes : 0;
        }
        rows = new short[length];
        for (int feature = 0; feature < ends.length; feature++) {
            for (int cell = begin(feature); rowOf[feature] != NONE && cell < ends[feature]; cell += 2) {
                rows[rowOf[feature] + cells[cell]] = cells[cell + 1];
            }
        }
    }

    /** As OpenNLP keeps them. */
    static Weights of(Collection<Context> contexts, int outcomes) {
        int[] ends = new int[contexts.size()];
        short[] cells = new short
                [contexts.stream().mapToInt(of -> of.getOutcomes().length).sum() * 2];
        int feature = 0;
        int cell = 0;
        for (Context context : contexts) {
            for (int i = 0; i < context.getOutcomes().length; i++) {
                cells[cell++] = (short) context.getOutcomes()[i];
                cells[cell++] = (short) Math.round(context.getParameters()[i] / STEP);
            }
            ends[feature++] = cell;
        }
        return new Weights(ends, cells, outcomes);
    }

    /** The weights of one feature as OpenNLP keeps them, in the steps kept here. */
    static Context context(float[] ofFeature) {
        int[] outcomes = new int[ofFeature.length];
        double[] kept = new double[ofFeature.length];
        int size = 0;
        for (int i = 0; i < ofFeature.length; i++) {
            if (Math.abs(ofFeature[i]) >= LEAST) {
                outcomes[size] = i;
                kept[size++] = Math.round(ofFeature[i] / STEP) * STEP;
            }
        }
        return new Context(Arrays.copyOf(outcomes, size), Arrays.copyOf(kept, size));
    }

    /** The weight of one feature for one outcome. */
    float of(int feature, int outcome) {
        for (int cell = begin(feature); cell < ends[feature]; cell += 2) {
            if (cells[cell] == outcome) {
                return cells[cell + 1] * STEP;
            }
        }
        return 0;
    }

    private int begin(int feature) {
        return feature == 0 ? 0 : ends[feature - 1];
    }

    /** What a vector scores for each outcome. */
    float[] scores(Vector vector) {
        float[] scores = new float[outcomes];
        int[] features = vector.features();
        float[] values = vector.values();
        for (int i = 0; i < features.length; i++) {
            int row = rowOf[features[i]];
            if (row == NONE) {
                addCells(features[i], values[i] * STEP, scores);
            } else {
                addRow(row, values[i] * STEP, scores);
            }
        }
        return scores;
    }

    private void addCells(int feature, float value, float[] scores) {
        for (int cell = begin(feature); cell < ends[feature]; cell += 2) {
            scores[cells[cell]] += value * cells[cell + 1];
        }
    }

    private void addRow(int begin, float value, float[] scores) {
        for (int outcome = 0; outcome < scores.length; outcome++) {
            scores[outcome] += value * rows[begin + outcome];
        }
    }

    /** Not to be changed. */
    int[] ends() {
        return ends;
    }

    /** Not to be changed. */
    short[] cells() {
        return cells;
    }
}
