package org.amparo.understanding.opennlp;

import java.util.Arrays;
import opennlp.tools.ml.model.Context;

/** The weights of one feature as OpenNLP keeps them: only those that are not 0. */
final class Weights {
    private Weights() {}

    /** Those that stand in a row, so many from a place on. */
    static Context context(float[] weights, int from, int count) {
        int[] outcomes = new int[count];
        double[] kept = new double[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            if (weights[from + i] != 0) {
                outcomes[size] = i;
                kept[size++] = weights[from + i];
            }
        }
        return new Context(Arrays.copyOf(outcomes, size), Arrays.copyOf(kept, size));
    }
}
