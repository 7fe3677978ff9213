package org.amparo.understanding.opennlp;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.amparo.understanding.Classifier;
import org.amparo.understanding.Lesson;
import org.amparo.understanding.Opinion;
import org.amparo.understanding.Words;

/** An OpenNLP model, laid out for speed: the weights of one feature stand side by side. */
final class MaxentClassifier implements Classifier {
    private final Vocabulary vocabulary;
    private final double sharpness;
    private final List<String> outcomes;
    /** Where each label stands among the outcomes. */
    private final int[] places;

    private final List<String> labels;
    /** Where being out of scope stands among the outcomes, or -1. */
    private final int outside;

    private final float[] weights;

    private MaxentClassifier(Vocabulary vocabulary, List<String> outcomes, float[] weights, double sharpness) {
        this.vocabulary = vocabulary;
        this.sharpness = sharpness;
        this.outcomes = outcomes;
        this.weights = weights;
        outside = outcomes.indexOf(Lesson.OUT_OF_SCOPE);
        places = IntStream.range(0, outcomes.size()).filter(i -> i != outside).toArray();
        labels = IntStream.of(places).mapToObj(outcomes::get).toList();
    }

    /**
     * @param model all its features are in the vocabulary
     * @param sharpness what scores are multiplied with to make the probabilities true: the inverse of the temperature
     */
    static MaxentClassifier of(AbstractModel model, Vocabulary vocabulary, double sharpness) {
        int count = model.getNumOutcomes();
        List<String> outcomes =
                IntStream.range(0, count).mapToObj(model::getOutcome).toList();
        float[] weights = new float[vocabulary.size() * count];
        Map<String, Context> contexts = contexts(model);
        for (int feature = 0; feature < vocabulary.size(); feature++) {
            Context context = contexts.get(vocabulary.name(feature));
            if (context != null) {
                for (int i = 0; i < context.getOutcomes().length; i++) {
                    weights[feature * count + context.getOutcomes()[i]] = (float) context.getParameters()[i];
                }
            }
        }
        return new MaxentClassifier(vocabulary, outcomes, weights, sharpness);
    }

    @SuppressWarnings("unchecked") // OpenNLP tells the kinds of its data structures in words only.
    static Map<String, Context> contexts(AbstractModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
    }

    @Override
    public Opinion opine(Words words) {
        float[] scores = scores(vocabulary.vector(words));
        return opinion(scores, sharpness);
    }

    MaxentClassifier sharpened(double by) {
        return new MaxentClassifier(vocabulary, outcomes, weights, by);
    }

    /** The raw score of each outcome. */
    float[] scores(Vector vector) {
        int count = outcomes.size();
        float[] scores = new float[count];
        int[] features = vector.features();
        float[] values = vector.values();
        for (int i = 0; i < features.length; i++) {
            int from = features[i] * count;
            float value = values[i];
            for (int outcome = 0; outcome < count; outcome++) {
                scores[outcome] += value * weights[from + outcome];
            }
        }
        return scores;
    }

    /** What these scores mean, if they were multiplied with so much. */
    Opinion opinion(float[] scores, double sharpness) {
        double[] likely = probabilities(scores, sharpness);
        double[] inScope = new double[places.length];
        float best = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < places.length; i++) {
            inScope[i] = likely[places[i]];
            best = Math.max(best, scores[places[i]]);
        }
        return new Opinion(labels, inScope, best - (outside < 0 ? 0 : Math.max(0, scores[outside])));
    }

    /** How likely the label is, out of scope included; 0 for one never learned. */
    double likelihood(String label, float[] scores, double sharpness) {
        int outcome = outcomes.indexOf(label);
        return outcome < 0 ? 0 : probabilities(scores, sharpness)[outcome];
    }

    private static double[] probabilities(float[] scores, double sharpness) {
        float most = scores[0];
        for (float score : scores) {
            most = Math.max(most, score);
        }
        double[] probabilities = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = Math.exp((scores[i] - most) * sharpness);
            sum += probabilities[i];
        }
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }

    /** The same as a model of OpenNLP. */
    AbstractModel model() {
        int count = outcomes.size();
        Context[] contexts = new Context[vocabulary.size()];
        for (int feature = 0; feature < contexts.length; feature++) {
            contexts[feature] = Weights.context(weights, feature * count, count);
        }
        return new QNModel(contexts, vocabulary.names(), outcomes.toArray(String[]::new));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    double sharpness() {
        return sharpness;
    }
}
