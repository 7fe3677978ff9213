package org.amparo.understanding.onnx;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amparo.understanding.Classifier;
import org.amparo.understanding.Learner;
import org.amparo.understanding.Lesson;
import org.amparo.understanding.Opinion;
import org.amparo.understanding.opennlp.Sharpness;

/** Learns letters and meaning, each with a temperature of its own, and one for both together. */
final class MeaningLearner implements Learner {
    private static final String VERSION = "meaning-1";
    private static final int PARTS = 4;

    private final Learner letters;
    private final Encoder encoder;

    MeaningLearner(Learner letters, Encoder encoder) {
        this.letters = letters;
        this.encoder = encoder;
    }

    @Override
    public String version() {
        return letters.version() + "-" + VERSION + "-" + encoder.version();
    }

    @Override
    public Learned learn(String language, List<Lesson> lessons) {
        Learned spelled = letters.learn(language, lessons);
        List<Meant> meant = lessons.parallelStream()
                .map(lesson -> new Meant(lesson, encoder.of(lesson.words())))
                .toList();
        List<Unseen> unseen = unseen(meant);
        double ofMeaning = Sharpness.fitting(
                by -> unseen.stream().mapToDouble(one -> one.surprise(by)).sum());
        List<Weighed> weighed = weighed(spelled.heldOut(), unseen, ofMeaning);
        double ofBoth = Sharpness.fitting(
                by -> weighed.stream().mapToDouble(one -> one.surprise(by)).sum());
        return new Learned(
                new MeaningClassifier(
                        spelled.classifier(), encoder, FindingDirections.of(meant).sharpened(ofMeaning), ofBoth),
                weighed.stream().map(one -> one.judged(ofBoth)).toList());
    }

    /** The lessons of each label are dealt out in turn, so that every part has some of each. */
    private static List<Unseen> unseen(List<Meant> lessons) {
        Map<String, Integer> dealt = new HashMap<>();
        int[] parts = lessons.stream()
                .mapToInt(one -> dealt.merge(one.lesson().label(), 1, Integer::sum) % PARTS)
                .toArray();
        return IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> {
                    Directions others = FindingDirections.of(chosen(lessons, i -> parts[i] != part));
                    return chosen(lessons, i -> parts[i] == part).stream().map(one -> new Unseen(one, others));
                })
                .flatMap(Function.identity())
                .toList();
    }

    private static List<Meant> chosen(List<Meant> lessons, IntPredicate which) {
        return IntStream.range(0, lessons.size())
                .filter(which)
                .mapToObj(lessons::get)
                .toList();
    }

    private static List<Weighed> weighed(List<Judged> spelled, List<Unseen> unseen, double sharpness) {
        Map<Lesson, Opinion> ofLetters = spelled.stream().collect(Collectors.toMap(Judged::lesson, Judged::opinion));
        return unseen.stream()
                .flatMap(one -> Optional.ofNullable(ofLetters.get(one.meant().lesson())).stream()
                        .map(opinion -> new Weighed(
                                one.meant().lesson(),
                                new Together(
                                        opinion,
                                        one.opinion(sharpness),
                                        one.meant().meaning().broken()))))
                .toList();
    }

    @Override
    public void write(Classifier classifier, OutputStream out) throws IOException {
        MeaningClassifier known = (MeaningClassifier) classifier;
        DataOutputStream data = new DataOutputStream(out);
        data.writeDouble(known.sharpness());
        known.directions().write(data);
        data.flush();
        letters.write(known.letters(), out);
    }

    @Override
    public Classifier read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        double sharpness = data.readDouble();
        Directions directions = Directions.read(data);
        return new MeaningClassifier(letters.read(in), encoder, directions, sharpness);
    }
}
