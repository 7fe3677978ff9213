package org.amparo.understanding.opennlp;

/**
 * The known features of a message.
 *
 * @param features numbers of a vocabulary, rising
 * @param values of each
 */
record Vector(int[] features, float[] values) {

    /** The product: of vectors of length 1 it is the cosine of the angle between them. */
    double times(Vector other) {
        double product = 0;
        for (int i = 0, j = 0; i < features.length && j < other.features.length; ) {
            int order = Integer.compare(features[i], other.features[j]);
            if (order == 0) {
                product += values[i] * other.values[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return product;
    }
}
