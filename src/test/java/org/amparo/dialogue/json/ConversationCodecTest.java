package org.amparo.dialogue.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.dialogue.Conversation;
import org.amparo.dialogue.Plan;
import org.amparo.dialogue.SecretWord;
import org.junit.jupiter.api.Test;

/** What was kept by an earlier version is still known. */
class ConversationCodecTest {

    @Test
    void aConversationKeptBeforeThereWerePlansIsRead() {
        String kept = new String(ConversationCodec.write(Conversation.fresh().withLanguage("es", true)), UTF_8);
        String before = kept.replaceAll(",\"plan\":\\{[^}]*}", "");

        assertThat(before).isNotEqualTo(kept);
        assertThat(ConversationCodec.read(before.getBytes(UTF_8)))
                .hasValueSatisfying(
                        conversation -> assertThat(conversation.plan()).isEqualTo(Plan.NONE));
    }

    @Test
    void aConversationKeptBeforeThereWereSecretWordsIsRead() {
        String kept = new String(ConversationCodec.write(Conversation.fresh().withLanguage("es", true)), UTF_8);
        String before = kept.replaceAll(",\"secretWord\":\\{[^}]*}", "");

        assertThat(before).isNotEqualTo(kept);
        assertThat(ConversationCodec.read(before.getBytes(UTF_8))).hasValueSatisfying(conversation -> {
            assertThat(conversation.language()).contains("es");
            assertThat(conversation.secretWord()).isEqualTo(SecretWord.NONE);
        });
    }
}
