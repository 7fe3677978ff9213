package org.amparo.understanding.opennlp;

import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;

/**
 * Vectors as OpenNLP's trainers take them: indexed already. OpenNLP's own indexers begin with words, one of them by way of a temporary file,
 * and take longer than the training.
 */
final class VectorIndex implements DataIndexer {
    private final String[] features;
    private final String[] labels;
    private final int[] outcomes;
    private final int[][] contexts;
    private final float[][] values;
    private final int[] counts;

    /**
     * @param features names
     * @param texts the label of each
     * @param vectors of the texts
     */
    VectorIndex(String[] features, List<String> texts, List<Vector> vectors) {
        this.features = features;
        labels = texts.stream().distinct().toArray(String[]::new);
        List<String> distinct = List.of(labels);
        outcomes = texts.stream().mapToInt(distinct::indexOf).toArray();
        contexts = vectors.stream().map(Vector::features).toArray(int[][]::new);
        values = vectors.stream().map(Vector::values).toArray(float[][]::new);
        counts = new int[features.length];
        for (int[] text : contexts) {
            for (int feature : text) {
                counts[feature]++;
            }
        }
    }

    @Override
    public int[][] getContexts() {
        return contexts;
    }

    @Override
    public float[][] getValues() {
        return values;
    }

    @Override
    public int[] getOutcomeList() {
        return outcomes;
    }

    @Override
    public String[] getOutcomeLabels() {
        return labels;
    }

    @Override
    public String[] getPredLabels() {
        return features;
    }

    @Override
    public int[] getPredCounts() {
        return counts;
    }

    @Override
    public int[] getNumTimesEventsSeen() {
        int[] once = new int[contexts.length];
        java.util.Arrays.fill(once, 1);
        return once;
    }

    @Override
    public int getNumEvents() {
        return contexts.length;
    }

    @Override
    public void init(TrainingParameters parameters, Map<String, String> report) {
        // There is nothing to choose.
    }

    @Override
    public void index(ObjectStream<Event> events) {
        throw new UnsupportedOperationException("Indexed when it was made");
    }
}
