package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.amparo.dialogue.Conversation;
import org.amparo.dialogue.SecretWord;
import org.amparo.mailbox.Claim;
import org.amparo.message.Address;
import org.amparo.message.Content;
import org.amparo.message.Incoming;
import org.amparo.message.Person;
import org.amparo.understanding.Listener;
import org.amparo.understanding.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Brief is only what takes a fraction of a millisecond for sure. */
class MatterTest {
    private static final Content SHORT = new Content.Text("how do I lock my profile");
    private static final Content LONG = new Content.Text("a".repeat(81));
    private static final Conversation SOMEBODY = Conversation.fresh().speaking("en");

    private final Knowledge knowledge = TestKnowledge.ofTheContent();

    @Test
    void aShortMessageIsBrief() {
        assertThat(matter(SHORT, 1, Optional.empty(), knowledge).isBrief()).isTrue();
        assertThat(matter(SHORT, 1, Optional.of(SOMEBODY), knowledge).isBrief()).isTrue();
    }

    @Test
    void aLongOneIsNotWhetherTypedCorrectedOrWrittenUnderAPicture() {
        assertThat(matter(LONG, 1, Optional.empty(), knowledge).isBrief()).isFalse();
        assertThat(matter(new Content.Edit("1", "a".repeat(81)), 1, Optional.empty(), knowledge)
                        .isBrief())
                .isFalse();
        assertThat(matter(new Content.Media("image", "a".repeat(81)), 1, Optional.empty(), knowledge)
                        .isBrief())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoHasASecretWordOrChoosesOneIsThoughtAboutApart(boolean kept) {
        SecretWord word = kept
                ? new SecretWord(Optional.of("hash"), false, Optional.empty())
                : new SecretWord(Optional.empty(), true, Optional.empty());

        assertThat(matter(SHORT, 1, Optional.of(SOMEBODY.with(word)), knowledge).isBrief())
                .isFalse();
    }

    @Test
    void whatFailedBeforeIsNeverBrief() {
        assertThat(matter(SHORT, 2, Optional.empty(), knowledge).isBrief()).isFalse();
    }

    @Test
    void norIsAnythingForEarsThatTakeLong() {
        Knowledge slow = new Knowledge(knowledge.release(), new SlowEars(knowledge.listener()));

        assertThat(matter(SHORT, 1, Optional.empty(), slow).isBrief()).isFalse();
    }

    private static Matter matter(
            Content content, int attempt, Optional<Conversation> conversation, Knowledge knowledge) {
        Incoming message = new Incoming("1", Address.of("whatsapp", "15550000001"), Instant.EPOCH, content);
        Claim claim = new Claim(new Person("a".repeat(26)), 1, attempt, 0, message, Optional.empty());
        return new Matter(claim, knowledge, conversation);
    }

    private record SlowEars(Listener ears) implements Listener {
        @Override
        public Understanding understand(String text, Optional<String> spoken) {
            return ears.understand(text, spoken);
        }

        @Override
        public boolean takesMicroseconds() {
            return false;
        }
    }
}
