package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.dialogue.Conversation;
import org.amparo.dialogue.Happening;
import org.amparo.dialogue.Happening.Remark;
import org.amparo.dialogue.Happening.Verdict;
import org.amparo.dialogue.SecretWord;
import org.amparo.message.Content;
import org.amparo.message.Person;
import org.amparo.privacy.SlowHashes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a message has to do with a secret word is settled before anything is decided, and takes the same time for every message. */
class WhispersTest {
    private static final Person ANA = new Person("a".repeat(26));

    private final Knowledge knowledge = TestKnowledge.ofTheContent();
    private final CountedHashes hashes = new CountedHashes();

    static Stream<Content> everyKind() {
        return Stream.of(
                new Content.Text("lilac umbrella"),
                new Content.Text("menu"),
                new Content.Text("they are at my door"),
                new Content.Edit("1", "hello"),
                new Content.Media("image", ""),
                new Content.Media("image", "look"),
                new Content.Tap("c:menu", "Menu"),
                new Content.Location(),
                new Content.Contact(),
                new Content.Delete("1"),
                new Content.Start("en"));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyMessageOfWhoHasASecretWordIsHashedOnce(Content content) {
        heard(content, having("lilac umbrella"));

        assertThat(hashes.asked).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void noMessageOfWhoHasNoneIs(Content content) {
        heard(content, SecretWord.NONE);

        assertThat(hashes.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lilac umbrella", " LILAC  Umbrella! ", "Lílàc umbrélla"})
    void isKnownHoweverItIsTyped(String typed) {
        assertThat(heard(new Content.Text(typed), having("lilac umbrella")))
                .hasValueSatisfying(
                        said -> assertThat(((Happening.Said) said).remarks()).contains(Remark.SECRET_WORD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lilac", "a lilac umbrella", "umbrella lilac", "menu"})
    void nothingElseIs(String typed) {
        assertThat(heard(new Content.Text(typed), having("lilac umbrella")))
                .hasValueSatisfying(
                        said -> assertThat(((Happening.Said) said).remarks()).doesNotContain(Remark.SECRET_WORD));
    }

    @Test
    void theOldWordErasesEvenWhileANewOneIsAskedFor() {
        SecretWord asked = new SecretWord(Optional.of("#lilac umbrella"), true, Optional.empty());

        assertThat(heard(new Content.Text("lilac umbrella"), asked))
                .hasValueSatisfying(
                        said -> assertThat(((Happening.Said) said).remarks()).contains(Remark.SECRET_WORD));
    }

    @Test
    void whatWasAskedForReachesTheDialogueAsAHashOnly() {
        SecretWord asked = new SecretWord(Optional.empty(), true, Optional.empty());
        SecretWord askedAgain = new SecretWord(Optional.empty(), true, Optional.of("#lilac umbrella"));

        assertThat(chosen("Lilac umbrella", asked)).isEqualTo(List.of(Verdict.FIT, "#lilac umbrella"));
        assertThat(chosen("LILAC UMBRELLA", askedAgain)).isEqualTo(List.of(Verdict.SAME, "#lilac umbrella"));
        assertThat(chosen("lilac parasol", askedAgain)).isEqualTo(List.of(Verdict.DIFFERENT, ""));
        assertThat(chosen("menu", asked)).isEqualTo(List.of(Verdict.EVERYDAY, ""));
        assertThat(chosen("my code is 482 913", asked)).isEqualTo(List.of(Verdict.EVERYDAY, ""));
    }

    private List<Object> chosen(String typed, SecretWord asked) {
        Happening.Chose chose =
                (Happening.Chose) heard(new Content.Text(typed), asked).orElseThrow();
        return List.of(chose.verdict(), chose.hash());
    }

    private static SecretWord having(String word) {
        return new SecretWord(Optional.of("#" + word), false, Optional.empty());
    }

    private Optional<Happening> heard(Content content, SecretWord word) {
        Optional<Conversation> conversation =
                Optional.of(Conversation.fresh().speaking("en").with(word));
        return Hearing.of(
                content,
                knowledge.listener(),
                conversation,
                Whispers.of(ANA, conversation, knowledge.listener(), hashes));
    }

    /** Hashes that can be read, and are counted. */
    private static final class CountedHashes implements SlowHashes {
        private final List<String> asked = new ArrayList<>();

        @Override
        public String hash(String words, Person person) {
            return "#" + words;
        }

        @Override
        public boolean fits(String hash, String words, Person person) {
            asked.add(words);
            return hash.equals("#" + words);
        }
    }
}
