package org.amparo.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.dialogue.Asked;
import org.amparo.dialogue.Conversation;
import org.amparo.dialogue.Known;
import org.amparo.dialogue.Place;
import org.amparo.dialogue.Plan;
import org.amparo.dialogue.SecretWord;
import org.amparo.dialogue.Spoken;
import org.amparo.dialogue.Whereabouts;
import org.amparo.dialogue.json.ConversationCodec;
import org.amparo.guides.Facts;
import org.amparo.mailbox.redis.KeySchema;
import org.amparo.privacy.Retention;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The page that tells what we could be forced to hand over says all of it. */
class SurrenderPageTest {
    private static final String PAGE = Pages.text("docs/what-we-can-surrender.md");
    /** What is not known is not written. */
    private static final Conversation OF_WHOM_ALL_IS_KNOWN = new Conversation(
            new Spoken(Optional.of("es"), true),
            new Whereabouts(Optional.of(Place.atOpening("doxxing")), Optional.of(Place.atOpening("passwords"))),
            new Known(Facts.NONE, Optional.of("MX")),
            Asked.NOTHING,
            Set.of(),
            Optional.of(Instant.EPOCH),
            new SecretWord(Optional.of("hash"), false, Optional.empty()),
            new Plan(List.of("passwords"), Set.of()));

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
        byte[] kept = ConversationCodec.write(OF_WHOM_ALL_IS_KNOWN);
        assertThat(new JsonMapper().readTree(kept, 1, kept.length - 1).propertyNames())
                .hasSize(13)
                .allSatisfy(name -> assertThat(PAGE).contains("`" + name + "`"));
    }

    @Test
    void isFoundByWhoeverLooksForIt() {
        assertThat(Pages.text("README.md")).contains("(docs/what-we-can-surrender.md)", "(docs/THREAT-MODEL.md)");
        assertThat(Pages.text("SECURITY.md")).contains("(docs/what-we-can-surrender.md)", "(docs/THREAT-MODEL.md)");
    }

    private static String words(Duration duration) {
        assertThat(Duration.ofHours(duration.toHours())).as("whole hours").isEqualTo(duration);
        return duration.toHours() % 24 == 0 ? words(duration.toDays(), "day") : words(duration.toHours(), "hour");
    }

    private static String words(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
