package org.amparo.understanding.onnx;

/**
 * What a text means.
 *
 * @param direction of length 1
 * @param broken the part of its words that the model knows in pieces only
 */
record Meaning(float[] direction, double broken) {
    /** A direction of length 1; one of length 0 stays as it is. */
    static float[] unit(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += value * value;
        }
        float length = squares == 0 ? 1 : (float) Math.sqrt(squares);
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = vector[i] / length;
        }
        return unit;
    }
}
