package org.amparo.understanding.opennlp;

/**
 * The vectors of all training texts. Features of one text only, most of all, melt into one number for each text: their weights are known
 * from how much of that text is in the mix.
 */
final class Rows {
    /** Of each feature its number among those of several texts, or, below 0, minus 1 minus the one text that has it. */
    private final int[] numbers;

    private final int[][] shared;
    private final float[][] values;
    private final float[] alone;
    private final float[] squares;
    private final float[] ownValues;
    private int sharedFeatures;

    Rows(int[][] features, float[][] of, int vocabulary) {
        int[] texts = new int[vocabulary];
        for (int[] text : features) {
            for (int feature : text) {
                texts[feature]++;
            }
        }
        numbers = new int[vocabulary];
        for (int feature = 0; feature < vocabulary; feature++) {
            if (texts[feature] > 1) {
                numbers[feature] = sharedFeatures++;
            }
        }
        shared = new int[features.length][];
        values = new float[features.length][];
        alone = new float[features.length];
        squares = new float[features.length];
        ownValues = new float[vocabulary];
        for (int text = 0; text < features.length; text++) {
            take(text, features[text], of[text], texts);
        }
    }

    private void take(int text, int[] features, float[] of, int[] texts) {
        int[] numbered = new int[features.length];
        float[] theirs = new float[features.length];
        int count = 0;
        for (int i = 0; i < features.length; i++) {
            squares[text] += of[i] * of[i];
            if (texts[features[i]] > 1) {
                numbered[count] = numbers[features[i]];
                theirs[count++] = of[i];
            } else {
                alone[text] += of[i] * of[i];
                numbers[features[i]] = -1 - text;
                ownValues[features[i]] = of[i];
            }
        }
        shared[text] = java.util.Arrays.copyOf(numbered, count);
        values[text] = java.util.Arrays.copyOf(theirs, count);
    }

    int texts() {
        return shared.length;
    }

    int sharedFeatures() {
        return sharedFeatures;
    }

    /** The squared length of a text. */
    float square(int text) {
        return squares[text];
    }

    /**
     * The scores of a text.
     *
     * @param weights of the shared features, as many for each as there are scores
     * @param mix how much of each text the weights are made of
     */
    void scores(int text, float[] weights, float[] mix, float[] scores) {
        int labels = scores.length;
        for (int label = 0; label < labels; label++) {
            scores[label] = alone[text] * mix[text * labels + label];
        }
        int[] features = shared[text];
        float[] of = values[text];
        int i = 0;
        // Four at once: to read and write the scores for each would be most of the work.
        for (; i + 4 <= features.length; i += 4) {
            int first = features[i] * labels;
            int second = features[i + 1] * labels;
            int third = features[i + 2] * labels;
            int fourth = features[i + 3] * labels;
            float ofFirst = of[i];
            float ofSecond = of[i + 1];
            float ofThird = of[i + 2];
            float ofFourth = of[i + 3];
            for (int label = 0; label < labels; label++) {
                scores[label] = scores[label]
                        + ofFirst * weights[first + label]
                        + ofSecond * weights[second + label]
                        + ofThird * weights[third + label]
                        + ofFourth * weights[fourth + label];
            }
        }
        for (; i < features.length; i++) {
            float value = of[i];
            int from = features[i] * labels;
            for (int label = 0; label < labels; label++) {
                scores[label] += value * weights[from + label];
            }
        }
    }

    /** Mixes more of a text into the weights of its shared features. */
    void mixIn(int text, float[] more, float[] weights) {
        int labels = more.length;
        for (int i = 0; i < shared[text].length; i++) {
            float value = values[text][i];
            int from = shared[text][i] * labels;
            for (int label = 0; label < labels; label++) {
                weights[from + label] += value * more[label];
            }
        }
    }

    /** The weights of any feature, given those of the shared ones. */
    void weightsOf(int feature, float[] weights, float[] mix, float[] ofFeature) {
        int labels = ofFeature.length;
        int number = numbers[feature];
        if (number >= 0) {
            System.arraycopy(weights, number * labels, ofFeature, 0, labels);
        } else {
            for (int label = 0; label < labels; label++) {
                ofFeature[label] = ownValues[feature] * mix[(-1 - number) * labels + label];
            }
        }
    }
}
