package org.amparo.understanding.opennlp;

/**
 * The known features of a message.
 *
 * @param features numbers of a vocabulary, rising
 * @param values of each
 */
record Vector(int[] features, float[] values) {}
