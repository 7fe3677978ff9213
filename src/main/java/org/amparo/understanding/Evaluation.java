package org.amparo.understanding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import org.amparo.understanding.Understanding.Guess;
import org.amparo.understanding.Verdicts.Verdict;

/**
 * Measures the engine on anybody's labelled texts.
 *
 * <p>"At 5 % refused" means: the threshold is the fifth percentile of the familiarity of the test texts in scope, so exactly 5 % of
 * them are refused. It needs no out-of-scope texts, and no threshold is tuned on them.
 */
public final class Evaluation {
    private static final double REFUSED = 0.05;

    private final Learner learner;

    public Evaluation(Learner learner) {
        this.learner = learner;
    }

    /**
     * Learns and measures; takes from seconds to minutes.
     *
     * @param train at least two labels
     * @param test not empty
     * @param outOfScope texts that belong to no label; may be empty
     */
    public EvaluationReport run(List<Labelled> train, List<Labelled> test, List<String> outOfScope) {
        long began = System.nanoTime();
        Classifier classifier = learner.learn(
                        "en",
                        train.stream()
                                .map(text -> new Lesson(text.label(), Words.of(text.text())))
                                .toList())
                .classifier();
        double seconds = (System.nanoTime() - began) / 1e9;

        List<String> texts = test.stream().map(Labelled::text).toList();
        List<Opinion> opinions = opinions(texts, classifier);
        Verdicts verdicts = verdicts(test, opinions);
        double[] inScope = familiarity(opinions);
        double[] outside = familiarity(opinions(outOfScope, classifier));
        double threshold = percentile(inScope, REFUSED);
        return new EvaluationReport(
                verdicts.accuracy(),
                verdicts.macroF1(),
                auroc(inScope, outside),
                DoubleStream.of(outside)
                        .map(f -> f < threshold ? 1 : 0)
                        .average()
                        .orElse(Double.NaN),
                IntStream.range(0, test.size())
                                .filter(i -> inScope[i] >= threshold
                                        && verdicts.all().get(i).isRight())
                                .count()
                        / (double) test.size(),
                verdicts.calibrationError(),
                verdicts.accuracy()
                        - verdicts(test, opinions(Slips.inAll(texts), classifier))
                                .accuracy(),
                Speed.of(texts, text -> classifier.opine(Words.of(text))),
                seconds,
                bytes(classifier),
                verdicts.confusions());
    }

    private static List<Opinion> opinions(List<String> texts, Classifier classifier) {
        return texts.stream().map(text -> classifier.opine(Words.of(text))).toList();
    }

    private static Verdicts verdicts(List<Labelled> texts, List<Opinion> opinions) {
        return new Verdicts(IntStream.range(0, texts.size())
                .mapToObj(i -> {
                    Guess best = opinions.get(i).best(1).get(0);
                    return new Verdict(texts.get(i).label(), best.intent(), best.confidence());
                })
                .toList());
    }

    private static double[] familiarity(List<Opinion> opinions) {
        return opinions.stream().mapToDouble(Opinion::familiarity).toArray();
    }

    /** How often a pair is in the right order, ties counting half. */
    static double auroc(double[] inScope, double[] outside) {
        if (inScope.length == 0 || outside.length == 0) {
            return Double.NaN;
        }
        double ordered = 0;
        for (double out : outside) {
            for (double in : inScope) {
                ordered += in > out ? 1 : in == out ? 0.5 : 0;
            }
        }
        return ordered / inScope.length / outside.length;
    }

    static double percentile(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.round(part * sorted.length))];
    }

    private int bytes(Classifier classifier) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream compressed = new DeflaterOutputStream(bytes)) {
            learner.write(classifier, compressed);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        }
        return bytes.size();
    }
}
