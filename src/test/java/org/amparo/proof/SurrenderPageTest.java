package org.amparo.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Duration;
import org.amparo.dialogue.Conversation;
import org.amparo.dialogue.json.ConversationCodec;
import org.amparo.mailbox.redis.KeySchema;
import org.amparo.privacy.Retention;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The page that tells what we could be forced to hand over says all of it. */
class SurrenderPageTest {
    private static final String PAGE = Pages.text("docs/what-we-can-surrender.md");

    @Test
    void namesEveryKindOfKey() {
        for (KeySchema key : KeySchema.values()) {
            assertThat(PAGE).containsOnlyOnce("| `" + key.written() + "` |");
        }
    }

    @Test
    void namesEveryDuration() throws IllegalAccessException {
        for (Field field : Retention.class.getFields()) {
            assertThat(PAGE).contains("| `" + field.getName() + "` | " + words((Duration) field.get(null)) + " |");
        }
    }

    @Test
    void namesEveryThingThatIsRemembered() {
        byte[] kept = ConversationCodec.write(Conversation.fresh());
        assertThat(new JsonMapper().readTree(kept, 1, kept.length - 1).propertyNames())
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(PAGE).contains("`" + name + "`"));
    }

    @Test
    void isFoundByWhoeverLooksForIt() {
        assertThat(Pages.text("README.md")).contains("(docs/what-we-can-surrender.md)", "(docs/THREAT-MODEL.md)");
        assertThat(Pages.text("SECURITY.md")).contains("(docs/what-we-can-surrender.md)", "(docs/THREAT-MODEL.md)");
    }

    private static String words(Duration duration) {
        assertThat(Duration.ofDays(duration.toDays())).as("whole days").isEqualTo(duration);
        return duration.toDays() == 1 ? "1 day" : duration.toDays() + " days";
    }
}
