package org.amparo.understanding.opennlp;

import java.util.HashMap;
import java.util.Map;

/**
 * The known features of a message.
 *
 * @param features numbers of a vocabulary, each once
 * @param values of each
 */
record Vector(int[] features, float[] values) {

    /** The product: of vectors of length 1 it is the cosine of the angle between them. */
    double times(Vector other) {
        Map<Integer, Float> others = new HashMap<>();
        for (int i = 0; i < other.features.length; i++) {
            others.put(other.features[i], other.values[i]);
        }
        double product = 0;
        for (int i = 0; i < features.length; i++) {
            product += values[i] * others.getOrDefault(features[i], 0f);
        }
        return product;
    }
}
