package org.amparo.dialogue.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.dialogue.Asked;
import org.amparo.dialogue.Conversation;
import org.amparo.dialogue.Conversation.Told;
import org.amparo.dialogue.Known;
import org.amparo.dialogue.Place;
import org.amparo.dialogue.Plan;
import org.amparo.dialogue.SecretWord;
import org.amparo.dialogue.Spoken;
import org.amparo.dialogue.Whereabouts;
import org.amparo.guides.Facet;
import org.amparo.guides.Facts;
import org.amparo.message.Choice;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What an earlier version kept is still known, and an earlier version still knows what is kept: for a while both run. */
class ConversationCodecTest {
    /** As it was written on 2026-11-22. It may grow; to change a word of it is to forget everybody. */
    private static final String KEPT = """
            \u0001{"language":"es","languageChosen":true,
            "place":{"intent":"enable-encryption","trail":["which-app","turn-on"]},
            "interrupted":{"intent":"lost-device","trail":[]},
            "facts":{"values":{"PLATFORM":"whatsapp"}},"country":"MX",
            "offered":[{"payload":"n:enable-encryption:turn-on","title":"Siguiente"}],"awaitingCountry":true,"misses":1,
            "told":["WELCOME"],"lastWord":"2026-11-22T12:00:00.500Z",
            "secretWord":{"kept":"aGFzaA","asked":true,"typedOnce":"b25jZQ"},
            "plan":{"actions":["harden-accounts","lost-device"],"done":["lost-device"]}}""";

    private static final Conversation SOMEBODY = new Conversation(
            new Spoken(Optional.of("es"), true),
            new Whereabouts(
                    Optional.of(
                            Place.atOpening("enable-encryption").at("which-app").at("turn-on")),
                    Optional.of(Place.atOpening("lost-device"))),
            new Known(new Facts(Map.of(Facet.PLATFORM, "whatsapp")), Optional.of("MX")),
            new Asked(List.of(new Choice("n:enable-encryption:turn-on", "Siguiente")), true, 1),
            Set.of(Told.WELCOME),
            Optional.of(Instant.parse("2026-11-22T12:00:00.500Z")),
            new SecretWord(Optional.of("aGFzaA"), true, Optional.of("b25jZQ")),
            new Plan(List.of("harden-accounts", "lost-device"), Set.of("lost-device")));

    @Test
    void whatAnEarlierVersionKeptIsRead() {
        assertThat(read(KEPT)).contains(SOMEBODY);
    }

    @Test
    void whatIsKeptIsReadByAnEarlierVersion() {
        JsonMapper json = new JsonMapper();
        String written = new String(ConversationCodec.write(SOMEBODY), UTF_8);

        assertThat(written).startsWith("\u0001");
        assertThat(json.readTree(written.substring(1))).isEqualTo(json.readTree(KEPT.substring(1)));
    }

    @Test
    void whatIsNotKnownIsNotWrittenAndReadAsUnknown() {
        String written = new String(ConversationCodec.write(Conversation.fresh()), UTF_8);

        assertThat(written).doesNotContain("null", "place", "country\":", "secretWord", "plan");
        assertThat(read(written)).contains(Conversation.fresh());
    }

    @Test
    void whatAnEarlierVersionWroteAsUnknownIsReadAsUnknown() {
        assertThat(read(KEPT.replaceAll("\"(language|country|lastWord)\":\"[^\"]*\"", "\"$1\":null")
                        .replaceAll("\"(place|interrupted|secretWord|plan)\":\\{[^}]*}", "\"$1\":null")))
                .hasValueSatisfying(read -> {
                    assertThat(read.spoken().language()).isEmpty();
                    assertThat(read.whereabouts()).isEqualTo(Whereabouts.NOWHERE);
                    assertThat(read.lastWord()).isEmpty();
                    assertThat(read.secretWord()).isEqualTo(SecretWord.NONE);
                });
    }

    @Test
    void aConversationKeptBeforeThereWerePlansIsRead() {
        String before = KEPT.replaceAll(",\\s*\"plan\":\\{[^}]*}", "");

        assertThat(before).doesNotContain("plan");
        assertThat(read(before)).contains(SOMEBODY.with(Plan.NONE));
    }

    @Test
    void aConversationKeptBeforeThereWereSecretWordsIsRead() {
        String before = KEPT.replaceAll("\\s*\"secretWord\":\\{[^}]*},", "");

        assertThat(before).doesNotContain("secret");
        assertThat(read(before)).contains(SOMEBODY.with(SecretWord.NONE));
    }

    @Test
    void whatCannotBeReadIsForgotten() {
        assertThat(read("")).isEmpty();
        assertThat(read(KEPT.replace('\u0001', '\u0002'))).isEmpty();
        assertThat(read(KEPT.substring(0, 100))).isEmpty();
        assertThat(read(KEPT.replaceAll("\"offered\":\\[[^]]*],", ""))).isEmpty();
    }

    private static Optional<Conversation> read(String bytes) {
        return ConversationCodec.read(bytes.getBytes(UTF_8));
    }
}
