package org.amparo.understanding.opennlp;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.amparo.understanding.Classifier;
import org.amparo.understanding.Lesson;
import org.amparo.understanding.Opinion;
import org.amparo.understanding.Pull;
import org.amparo.understanding.Words;

/** An OpenNLP model, laid out for speed and for little memory. */
final class MaxentClassifier implements Classifier {
    private final Vocabulary vocabulary;
    private final double sharpness;
    private final List<String> outcomes;
    /** Where each label stands among the outcomes. */
    private final int[] places;

    private final List<String> labels;
    /** Where being out of scope stands among the outcomes, or -1. */
    private final int outside;

    private final Weights weights;

    /**
     * @param outcomes in the order of their numbers
     * @param weights of the features of the vocabulary
     * @param sharpness what scores are multiplied with to make the probabilities true: the inverse of the temperature
     */
    MaxentClassifier(Vocabulary vocabulary, List<String> outcomes, Weights weights, double sharpness) {
        this.vocabulary = vocabulary;
        this.sharpness = sharpness;
        this.outcomes = outcomes;
        this.weights = weights;
        outside = outcomes.indexOf(Lesson.OUT_OF_SCOPE);
        places = IntStream.range(0, outcomes.size()).filter(i -> i != outside).toArray();
        labels = IntStream.of(places).mapToObj(outcomes::get).toList();
    }

    /**
     * @param vocabulary what the model learned with; features to which it gave no weight fall out
     * @param names of the features of the vocabulary
     */
    static MaxentClassifier of(AbstractModel model, Vocabulary vocabulary, String[] names) {
        Map<String, Context> contexts = contexts(model);
        Context[] known = Stream.of(names).map(contexts::get).toArray(Context[]::new);
        int outcomeCount = model.getNumOutcomes();
        int[] kept = IntStream.range(0, known.length)
                .filter(i -> known[i] != null)
                .boxed()
                .sorted(Comparator.comparing(i -> !Weights.isCrowded(known[i], outcomeCount)))
                .mapToInt(Integer::intValue)
                .toArray();
        List<Context> ofKept = IntStream.of(kept).mapToObj(i -> known[i]).toList();
        List<String> outcomes =
                IntStream.range(0, outcomeCount).mapToObj(model::getOutcome).toList();
        return new MaxentClassifier(vocabulary.only(kept), outcomes, Weights.of(ofKept, outcomes.size()), 1);
    }

    @SuppressWarnings("unchecked") // OpenNLP tells the kinds of its data structures in words only.
    private static Map<String, Context> contexts(AbstractModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
    }

    @Override
    public Opinion opine(Words words) {
        float[] scores = scores(vocabulary.vector(words));
        return opinion(scores, sharpness);
    }

    @Override
    public List<Pull> pulls(Words words, String label) {
        int outcome = outcomes.indexOf(label);
        Vector vector = vocabulary.vector(words);
        Map<Integer, String> told = vocabulary.told(words);
        return IntStream.range(0, vector.features().length)
                .mapToObj(i -> {
                    int feature = vector.features()[i];
                    return new Pull(told.getOrDefault(feature, ""), vector.values()[i] * weights.of(feature, outcome));
                })
                .sorted(Comparator.comparing((Pull pull) -> -Math.abs(pull.points())))
                .toList();
    }

    @Override
    public double likeness(Words one, Words other) {
        return vocabulary.vector(one).times(vocabulary.vector(other));
    }

    MaxentClassifier sharpened(double by) {
        return new MaxentClassifier(vocabulary, outcomes, weights, by);
    }

    /** The raw score of each outcome. */
    float[] scores(Vector vector) {
        return weights.scores(vector);
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

    Vocabulary vocabulary() {
        return vocabulary;
    }

    double sharpness() {
        return sharpness;
    }

    List<String> outcomes() {
        return outcomes;
    }

    Weights weights() {
        return weights;
    }
}
