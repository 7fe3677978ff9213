package org.amparo.understanding.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.understanding.Classifier;
import org.amparo.understanding.FineHearing;
import org.amparo.understanding.Learner;
import org.amparo.understanding.Lesson;
import org.amparo.understanding.Opinion;
import org.amparo.understanding.Words;
import org.amparo.understanding.opennlp.MaxentLearner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real model: a few phrases of three needs are enough for words that none of them has. */
class EnglishByMeaningTest {
    private static final Path MODEL = Path.of(System.getProperty("english.model", "target/english-tier/english-model"));
    private static final Map<String, List<String>> PHRASES = Map.of(
            "account-hacked",
            List.of(
                    "someone got into my account",
                    "my facebook was hacked",
                    "they stole my instagram",
                    "a hacker changed my password",
                    "somebody else is using my whatsapp",
                    "they broke into my email"),
            "being-followed",
            List.of(
                    "a man follows me in the street",
                    "i am being followed after work",
                    "the same car is behind me every day",
                    "a stranger walks behind me on my way home",
                    "somebody watches my house",
                    "i think they are watching me"),
            "arrest",
            List.of(
                    "the police took my brother",
                    "they arrested my colleague",
                    "my friend is in prison",
                    "he was detained at the protest",
                    "she is in a police station",
                    "they put him in jail"),
            Lesson.OUT_OF_SCOPE,
            List.of(
                    "what is the weather like",
                    "tell me a joke",
                    "who won the football match",
                    "a recipe for soup",
                    "do my homework please",
                    "play some music"));

    private static final Learner LETTERS = new MaxentLearner();
    private static final Learner LEARNER = FineHearing.over(LETTERS, MODEL).learner();
    private static final Learner.Learned LEARNED = LEARNER.learn("en", lessons());
    private static final Classifier CLASSIFIER = LEARNED.classifier();

    private static List<Lesson> lessons() {
        return PHRASES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(label -> label.getValue().stream().map(text -> new Lesson(label.getKey(), Words.of(text))))
                .toList();
    }

    private static Opinion said(String text) {
        return CLASSIFIER.opine(Words.of(text));
    }

    @Test
    void wordsThatNoPhraseHasAreUnderstood() {
        assertThat(said("cops nabbed our cameraman").best()).isEqualTo("arrest");
        assertThat(said("unknown login to gmail").best()).isEqualTo("account-hacked");
        assertThat(said("guys on motorbikes tailing us").best()).isEqualTo("being-followed");
    }

    @Test
    void whatIsOutOfScopeIsLessFamiliar() {
        assertThat(said("how tall is the eiffel tower").familiarity())
                .isLessThan(said("cops nabbed our cameraman").familiarity());
    }

    @Test
    void whatIsOutOfScopeIsWeighedAndNeverGuessed() {
        assertThat(said("tell me a recipe").labels()).doesNotContain(Lesson.OUT_OF_SCOPE);
        assertThat(IntStream.range(0, 3)
                        .mapToDouble(i -> said("tell me a recipe").probabilities()[i])
                        .sum())
                .isLessThan(0.5);
    }

    @Test
    void theLettersAreHeardThroughTypos() {
        assertThat(said("sombdy hakced my fcaebook").best()).isEqualTo("account-hacked");
    }

    @Test
    void anyTextHasAnOpinion() {
        Stream.of("", "😀", "你好", "x".repeat(5000), "help ".repeat(2000), "[SEP] [CLS] [PAD]", "\u0000")
                .forEach(text -> assertThat(said(text).probabilities()).hasSize(3).doesNotContain(Double.NaN));
    }

    @Test
    void everyHeldOutLessonIsJudgedOnce() {
        assertThat(LEARNED.heldOut()).hasSize(24).extracting(Learner.Judged::lesson).doesNotHaveDuplicates();
    }

    @Test
    void whatWasKeptThinksTheSame() throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        LEARNER.write(CLASSIFIER, kept);
        Opinion again = LEARNER.read(new ByteArrayInputStream(kept.toByteArray())).opine(Words.of("they jailed him"));
        assertThat(again.probabilities()).containsExactly(said("they jailed him").probabilities());
        assertThat(again.familiarity()).isEqualTo(said("they jailed him").familiarity());
    }

    @Test
    void manyThreadsGetTheSameAnswers() {
        List<String> texts = PHRASES.values().stream().flatMap(List::stream).toList();
        Map<String, String> oneByOne = texts.stream().collect(Collectors.toMap(text -> text, text -> said(text).best()));
        assertThat(IntStream.range(0, 400).parallel().mapToObj(i -> texts.get(i % texts.size())))
                .allMatch(text -> said(text).best().equals(oneByOne.get(text)));
    }

    @Test
    void anotherModelIsAnotherVersion() {
        assertThat(LEARNER.version()).startsWith(LETTERS.version()).isNotEqualTo(LETTERS.version());
        assertThat(LEARNER.version()).matches("[a-z0-9-]+");
    }

    @Test
    void aBrokenPathIsToldWithTheNextStep(@TempDir Path empty) throws IOException {
        assertThatThrownBy(() -> FineHearing.over(LETTERS, empty.resolve("gone")))
                .hasMessageContaining("is not there")
                .hasMessageContaining("Name the directory");
        assertThatThrownBy(() -> FineHearing.over(LETTERS, empty)).hasMessageContaining("0 files *.onnx");
        Path network = Files.writeString(empty.resolve("some.onnx"), "no network");
        assertThatThrownBy(() -> FineHearing.over(LETTERS, network)).hasMessageContaining("0 files *tokenizer.json");
        Path tokenizer = empty.resolve("tokenizer.json");
        Files.writeString(tokenizer, "{");
        assertThatThrownBy(() -> FineHearing.over(LETTERS, network)).hasMessageContaining("is no JSON");
        Files.writeString(tokenizer, "{}");
        assertThatThrownBy(() -> FineHearing.over(LETTERS, network)).hasMessageContaining("no WordPiece vocabulary");
        Files.copy(MODEL.resolve("bge-small-en-v1.5-q-tokenizer.json"), tokenizer, StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> FineHearing.over(LETTERS, network)).hasMessageContaining("no BERT sentence model");
    }
}
