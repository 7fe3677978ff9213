package org.amparo.understanding.opennlp;

/**
 * The vectors of all training texts, kept feature by feature: a step of the training then walks through memory in order. Features of
 * one text only, most of all, melt into one number for each text.
 */
final class Rows {
    private final int texts;
    private final int[] starts;
    private final int[] owners;
    private final float[] values;
    private final float[] alone;

    Rows(int[][] features, float[][] of, int vocabulary) {
        texts = features.length;
        int[] counts = new int[vocabulary];
        for (int[] text : features) {
            for (int feature : text) {
                counts[feature]++;
            }
        }
        starts = new int[vocabulary + 1];
        for (int f = 0; f < vocabulary; f++) {
            starts[f + 1] = starts[f] + counts[f];
        }
        owners = new int[starts[vocabulary]];
        values = new float[starts[vocabulary]];
        int[] next = starts.clone();
        for (int text = 0; text < texts; text++) {
            for (int i = 0; i < features[text].length; i++) {
                int at = next[features[text][i]]++;
                owners[at] = text;
                values[at] = of[text][i];
            }
        }
        alone = new float[texts];
        for (int f = 0; f < vocabulary; f++) {
            if (starts[f + 1] - starts[f] == 1) {
                alone[owners[starts[f]]] += values[starts[f]] * values[starts[f]];
            }
        }
    }

    int texts() {
        return texts;
    }

    /** The weights of a feature, when the weights of all are a mix of the texts: {@code mix} has {@code labels} numbers for each text. */
    void weightsOf(int feature, float[] mix, int labels, float[] weights) {
        java.util.Arrays.fill(weights, 0);
        for (int at = starts[feature]; at < starts[feature + 1]; at++) {
            float value = values[at];
            int from = owners[at] * labels;
            for (int label = 0; label < labels; label++) {
                weights[label] += value * mix[from + label];
            }
        }
    }

    /** The scores of all texts under weights that are this mix of them. */
    float[] scores(float[] mix, int labels) {
        float[] scores = new float[mix.length];
        for (int text = 0; text < texts; text++) {
            for (int i = text * labels; i < (text + 1) * labels; i++) {
                scores[i] = alone[text] * mix[i];
            }
        }
        float[] weights = new float[labels];
        for (int feature = 0; feature + 1 < starts.length; feature++) {
            if (starts[feature + 1] - starts[feature] > 1) {
                weightsOf(feature, mix, labels, weights);
                for (int at = starts[feature]; at < starts[feature + 1]; at++) {
                    float value = values[at];
                    int from = owners[at] * labels;
                    for (int label = 0; label < labels; label++) {
                        scores[from + label] += value * weights[label];
                    }
                }
            }
        }
        return scores;
    }
}
