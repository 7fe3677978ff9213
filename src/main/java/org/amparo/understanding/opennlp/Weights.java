package org.amparo.understanding.opennlp;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;
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

    private final int outcomes;
    /** So many features, the first ones, are crowded. */
    private final int crowded;
    /** The steps of the crowded features for all outcomes. Nearly all features of a message are crowded, and rows add up faster. */
    private final short[] rows;
    /** In turn the number of an outcome and the steps of its weight, of the other features. */
    private final short[] cells;
    /** Where the cells of each of these end. */
    private final int[] ends;

    /**
     * @param allEnds where the cells of each feature end; those that are crowded come first
     * @param all in turn the number of an outcome and the steps of its weight
     * @param outcomes how many there are
     */
    Weights(int[] allEnds, short[] all, int outcomes) {
        this.outcomes = outcomes;
        int first = 0;
        while (first < allEnds.length && isCrowded((allEnds[first] - begin(allEnds, first)) / 2, outcomes)) {
            first++;
        }
        crowded = first;
        rows = new short[crowded * outcomes];
        for (int feature = 0; feature < crowded; feature++) {
            for (int cell = begin(allEnds, feature); cell < allEnds[feature]; cell += 2) {
                rows[feature * outcomes + all[cell]] = all[cell + 1];
            }
        }
        int inRows = begin(allEnds, crowded);
        cells = Arrays.copyOfRange(all, inRows, all.length);
        ends = Arrays.stream(allEnds, crowded, allEnds.length)
                .map(end -> end - inRows)
                .toArray();
    }

    private static boolean isCrowded(int weights, int outcomes) {
        return weights >= CROWDED * outcomes;
    }

    /** Whether it should come among the first. */
    static boolean isCrowded(Context feature, int outcomes) {
        return isCrowded(feature.getOutcomes().length, outcomes);
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
        if (feature < crowded) {
            return rows[feature * outcomes + outcome] * STEP;
        }
        for (int cell = begin(ends, feature - crowded); cell < ends[feature - crowded]; cell += 2) {
            if (cells[cell] == outcome) {
                return cells[cell + 1] * STEP;
            }
        }
        return 0;
    }

    private static int begin(int[] ends, int feature) {
        return feature == 0 ? 0 : ends[feature - 1];
    }

    /** What a vector scores for each outcome. */
    float[] scores(Vector vector) {
        float[] scores = new float[outcomes];
        int[] features = vector.features();
        float[] values = vector.values();
        for (int i = 0; i < features.length; i++) {
            if (features[i] < crowded) {
                addRow(features[i] * outcomes, values[i] * STEP, scores);
            } else {
                addCells(features[i] - crowded, values[i] * STEP, scores);
            }
        }
        return scores;
    }

    private void addCells(int feature, float value, float[] scores) {
        for (int cell = begin(ends, feature); cell < ends[feature]; cell += 2) {
            scores[cells[cell]] += value * cells[cell + 1];
        }
    }

    private void addRow(int begin, float value, float[] scores) {
        for (int outcome = 0; outcome < scores.length; outcome++) {
            scores[outcome] += value * rows[begin + outcome];
        }
    }

    /** The cells of all features, as the constructor takes them. */
    void each(Consumer<short[]> ofFeature) {
        for (int feature = 0; feature < crowded; feature++) {
            ofFeature.accept(cellsOfRow(feature * outcomes));
        }
        for (int feature = 0; feature < ends.length; feature++) {
            ofFeature.accept(Arrays.copyOfRange(cells, begin(ends, feature), ends[feature]));
        }
    }

    private short[] cellsOfRow(int begin) {
        short[] found = new short[2 * outcomes];
        int size = 0;
        for (int outcome = 0; outcome < outcomes; outcome++) {
            if (rows[begin + outcome] != 0) {
                found[size++] = (short) outcome;
                found[size++] = rows[begin + outcome];
            }
        }
        return Arrays.copyOf(found, size);
    }
}
