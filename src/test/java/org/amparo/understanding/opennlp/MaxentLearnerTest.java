package org.amparo.understanding.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.model.AbstractModel;
import org.amparo.understanding.Classifier;
import org.amparo.understanding.Learner;
import org.amparo.understanding.Lesson;
import org.amparo.understanding.Opinion;
import org.amparo.understanding.Words;
import org.junit.jupiter.api.Test;

class MaxentLearnerTest {
    private static final Words QUESTION = Words.of("they stole the phones of my sister");

    private final MaxentLearner learner = new MaxentLearner();

    @Test
    void theSameLessonsGiveTheSameClassifier() {
        assertThat(opinion(learned()).probabilities())
                .isEqualTo(opinion(learned()).probabilities());
    }

    @Test
    void aKeptClassifierThinksAsBefore() throws IOException {
        Opinion kept = opinion(learner.read(new ByteArrayInputStream(kept(learned()))));

        assertThat(kept.labels()).isEqualTo(opinion(learned()).labels());
        assertThat(kept.probabilities()).containsExactly(opinion(learned()).probabilities(), within(1e-6));
    }

    @Test
    void whatIsLearnedFromAPartIsWhatThePartAloneWouldTeach() throws IOException {
        List<Lesson> some = lessons().subList(3, 12);
        Corpus part =
                Corpus.of("en", words(lessons())).part(IntStream.range(3, 12).toArray());

        assertThat(kept(MaxentLearner.fit(some, part)))
                .isEqualTo(kept(MaxentLearner.fit(some, Corpus.of("en", words(some)))));
    }

    @Test
    void itThinksWhatTheModelOfOpenNlpThinks() throws IOException {
        String[] names = {"w:door", "w:phone", "w:here"};
        Vocabulary vocabulary = new Vocabulary(
                Arrays.stream(names)
                        .mapToLong(name -> Features.WORD.hash(name, 2, name.length()))
                        .toArray(),
                new float[] {1, 1, 1},
                1,
                new Stems("en", Map.of()));
        Vector vector = new Vector(new int[] {0, 2}, new float[] {0.8f, 0.6f});
        List<Vector> lessons = List.of(vector, new Vector(new int[] {1}, new float[] {1}));
        AbstractModel theirs = MaxentLearner.trained(new VectorIndex(names, List.of("danger", "theft"), lessons));

        MaxentClassifier ours = MaxentClassifier.of(theirs, vocabulary, names);

        assertThat(ours.likelihood("danger", ours.scores(vector), 1))
                .isCloseTo(
                        theirs.eval(new String[] {"w:door", "w:here"}, vector.values())[theirs.getIndex("danger")],
                        within(1e-5));
    }

    @Test
    void whatIsOutOfScopeIsWeighedAndNeverGuessed() {
        Opinion opinion = learned().opine(Words.of("tell me a joke"));

        assertThat(opinion.labels()).containsExactlyInAnyOrder("theft", "danger");
        assertThat(opinion.probabilities()[0] + opinion.probabilities()[1]).isLessThan(0.6);
        assertThat(opinion.familiarity()).isLessThan(opinion(learned()).familiarity());
    }

    @Test
    void everyLessonIsJudgedByAClassifierThatHasNotSeenIt() {
        List<Lesson> lessons = lessons();

        assertThat(learner.learn("en", lessons).heldOut())
                .extracting(Learner.Judged::lesson)
                .containsExactlyInAnyOrderElementsOf(lessons);
    }

    @Test
    void aMessageOfWordsNeverSeenIsNotFamiliar() {
        assertThat(learned().opine(Words.of("xkq vvw zzj")).familiarity())
                .isLessThan(opinion(learned()).familiarity() / 4);
    }

    @Test
    void learningLeavesNothingInTemporaryFiles() throws IOException {
        Path directory = Path.of(System.getProperty("java.io.tmpdir"));
        List<Path> before = eventFiles(directory);

        learned();

        assertThat(eventFiles(directory)).isEqualTo(before);
    }

    @Test
    void bytesThatAreNoClassifierAreRefused() {
        assertThatThrownBy(() -> learner.read(new ByteArrayInputStream(new byte[40])))
                .isInstanceOf(IOException.class);
    }

    private Classifier learned() {
        return learner.learn("en", lessons()).classifier();
    }

    private byte[] kept(Classifier classifier) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        learner.write(classifier, bytes);
        return bytes.toByteArray();
    }

    private static List<Words> words(List<Lesson> lessons) {
        return lessons.stream().map(Lesson::words).toList();
    }

    private static Opinion opinion(Classifier classifier) {
        return classifier.opine(QUESTION);
    }

    /** The two-pass indexer of OpenNLP writes events here. */
    private static List<Path> eventFiles(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith("events"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Lesson> lessons() {
        return List.of(
                lesson("theft", "they stole my phone"),
                lesson("theft", "my phone was stolen in the bus"),
                lesson("theft", "a thief took the phone of my sister"),
                lesson("theft", "somebody steals phones here"),
                lesson("theft", "i lost my phone to a thief"),
                lesson("danger", "they are at the door"),
                lesson("danger", "men are breaking the door"),
                lesson("danger", "someone is at our gate with a gun"),
                lesson("danger", "soldiers in the street come to the door"),
                lesson("danger", "they shout outside the door"),
                lesson(Lesson.OUT_OF_SCOPE, "tell me a joke"),
                lesson(Lesson.OUT_OF_SCOPE, "tell me a story"),
                lesson(Lesson.OUT_OF_SCOPE, "what a funny joke"),
                lesson(Lesson.OUT_OF_SCOPE, "the weather today"),
                lesson(Lesson.OUT_OF_SCOPE, "will it rain today"));
    }

    private static Lesson lesson(String label, String text) {
        return new Lesson(label, Words.of(text));
    }
}
