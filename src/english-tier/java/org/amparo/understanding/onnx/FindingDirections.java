package org.amparo.understanding.onnx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.amparo.understanding.opennlp.SparseMaxentTrainer;

/** Learns in which directions the labels lie, with the objective and the trainer of the letters' models. */
final class FindingDirections {
    private static final double L2 = 0.01;
    private static final int ITERATIONS = 100;

    private FindingDirections() {}

    /** Learns; takes a second for some thousand lessons. */
    static Directions of(List<Meant> lessons) {
        float[] middle = middle(lessons);
        String[] dimensions =
                IntStream.range(0, middle.length).mapToObj(String::valueOf).toArray(String[]::new);
        List<Event> events = new ArrayList<>();
        for (Meant meant : lessons) {
            events.add(new Event(meant.lesson().label(), dimensions, Directions.seenFrom(middle, meant.meaning())));
        }
        AbstractModel model = trained(events);
        List<String> outcomes = IntStream.range(0, model.getNumOutcomes())
                .mapToObj(model::getOutcome)
                .toList();
        float[][] weights = new float[outcomes.size()][middle.length];
        contexts(model).forEach((dimension, context) -> {
            for (int i = 0; i < context.getOutcomes().length; i++) {
                weights[context.getOutcomes()[i]][Integer.parseInt(dimension)] = (float) context.getParameters()[i];
            }
        });
        return new Directions(outcomes, middle, weights, 1);
    }

    private static float[] middle(List<Meant> lessons) {
        float[] middle = new float[lessons.get(0).meaning().direction().length];
        for (Meant meant : lessons) {
            float[] direction = meant.meaning().direction();
            for (int i = 0; i < middle.length; i++) {
                middle[i] += direction[i] / lessons.size();
            }
        }
        return middle;
    }

    private static AbstractModel trained(List<Event> events) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put(QNTrainer.L2COST_PARAM, L2);
        try {
            DataIndexer indexer = new OnePassRealValueDataIndexer();
            indexer.init(parameters, new HashMap<>());
            indexer.index(ObjectStreamUtils.createObjectStream(events));
            SparseMaxentTrainer trainer = new SparseMaxentTrainer();
            trainer.init(parameters, new HashMap<>());
            return (AbstractModel) trainer.train(indexer);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory cannot fail", e);
        }
    }

    @SuppressWarnings("unchecked") // OpenNLP tells the kinds of its data structures in words only.
    private static Map<String, Context> contexts(AbstractModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
    }
}
