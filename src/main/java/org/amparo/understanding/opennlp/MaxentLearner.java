package org.amparo.understanding.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;
import org.amparo.understanding.Classifier;
import org.amparo.understanding.Learner;
import org.amparo.understanding.Lesson;

/** Learns with OpenNLP's machine learning layer; keeps its classifiers in files of their own. */
public final class MaxentLearner implements Learner {
    private static final String VERSION = "maxent-8";
    private static final double L2 = 0.01;
    private static final int ITERATIONS = 100;
    private static final int FOLDS = 5;
    /** With more lessons than this two held-out fifths say enough. */
    private static final int MANY_LESSONS = 3000;

    private static final int ENOUGH_FOLDS = 2;

    public MaxentLearner() {
        ExtensionLoader.registerAllowedPackage(SparseMaxentTrainer.class.getPackageName());
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public Learned learn(String language, List<Lesson> lessons) {
        int[] folds = folds(lessons);
        int used = lessons.size() > MANY_LESSONS ? ENOUGH_FOLDS : FOLDS;
        Corpus texts = Corpus.of(language, lessons.stream().map(Lesson::words).toList());
        // Not after the folds: six languages end at different times, and a processor would have nothing to do.
        ForkJoinTask<MaxentClassifier> whole =
                ForkJoinTask.adapt(() -> fit(lessons, texts)).fork();
        List<Scored> scored = IntStream.range(0, used)
                .parallel()
                .mapToObj(fold -> scored(lessons, texts, folds, fold))
                .flatMap(List::stream)
                .toList();
        double sharpness = Sharpness.fitting(scored);
        MaxentClassifier classifier = whole.join().sharpened(sharpness);
        return new Learned(
                classifier,
                scored.stream()
                        .map(s -> new Judged(s.lesson(), s.by().opinion(s.scores(), sharpness)))
                        .toList());
    }

    /** The lessons of each label are dealt out in turn, so that every fifth has some of each. */
    private static int[] folds(List<Lesson> lessons) {
        Map<String, Integer> dealt = new HashMap<>();
        return lessons.stream()
                .mapToInt(lesson -> dealt.merge(lesson.label(), 1, Integer::sum) % FOLDS)
                .toArray();
    }

    private static List<Scored> scored(List<Lesson> lessons, Corpus texts, int[] folds, int fold) {
        int[] others =
                IntStream.range(0, folds.length).filter(i -> folds[i] != fold).toArray();
        MaxentClassifier classifier =
                fit(IntStream.of(others).mapToObj(lessons::get).toList(), texts.part(others));
        return IntStream.range(0, folds.length)
                .filter(i -> folds[i] == fold)
                .mapToObj(lessons::get)
                .map(lesson -> new Scored(
                        lesson,
                        classifier,
                        classifier.scores(classifier.vocabulary().vector(lesson.words()))))
                .toList();
    }

    /** @param texts those of the lessons */
    static MaxentClassifier fit(List<Lesson> lessons, Corpus texts) {
        Vocabulary vocabulary = Vocabulary.of(texts);
        List<String> labels = new ArrayList<>();
        List<Vector> vectors = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            Vector vector = vocabulary.vector(texts.of(i));
            if (vector.features().length > 0) {
                labels.add(lessons.get(i).label());
                vectors.add(vector);
            }
        }
        String[] names = texts.features().stream().map(Corpus.Feature::name).toArray(String[]::new);
        return MaxentClassifier.of(trained(new VectorIndex(names, labels, vectors)), vocabulary, names);
    }

    static AbstractModel trained(VectorIndex lessons) {
        try {
            return (AbstractModel) trainer().train(lessons);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory cannot fail", e);
        }
    }

    private static EventTrainer trainer() {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, SparseMaxentTrainer.class.getName());
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put(QNTrainer.L2COST_PARAM, L2);
        return TrainerFactory.getEventTrainer(parameters, new HashMap<>());
    }

    @Override
    public void write(Classifier classifier, OutputStream out) throws IOException {
        KeptClassifier.write((MaxentClassifier) classifier, out);
    }

    @Override
    public Classifier read(InputStream in) throws IOException {
        try {
            return KeptClassifier.read(in);
        } catch (RuntimeException e) {
            throw new IOException("No classifier that this version wrote", e);
        }
    }
}
