package org.amparo.channel.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.channel.OddCalls;
import org.amparo.channel.Reading;
import org.amparo.channel.Recorded;
import org.amparo.channel.WebhookCall;
import org.amparo.message.Address;
import org.amparo.message.Content;
import org.amparo.message.Incoming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTelegramTest {
    private static final TelegramKind TELEGRAM = new TelegramKind();

    static Stream<Arguments> kinds() {
        return Stream.of(
                arguments("text", new Content.Text("Creo que vigilan mi teléfono")),
                arguments("start", new Content.Start("es")),
                arguments("start-with-parameter", new Content.Start("es")),
                arguments("command", new Content.Text("menu")),
                arguments("command-for-the-bot", new Content.Text("language fr")),
                arguments("slash-in-words", new Content.Text("/etc/hosts is odd")),
                arguments("photo", new Content.Media("image", "Is this real?")),
                arguments("video", new Content.Media("video", "look")),
                arguments("animation", new Content.Media("video", "")),
                arguments("video-note", new Content.Media("video", "")),
                arguments("voice", new Content.Media("voice", "")),
                arguments("audio", new Content.Media("audio", "")),
                arguments("document", new Content.Media("document", "what is this?")),
                arguments("sticker", new Content.Media("sticker", "")),
                arguments("location", new Content.Location()),
                arguments("venue", new Content.Location()),
                arguments("contact", new Content.Contact()),
                arguments("poll", new Content.Media("unsupported", "")),
                arguments("service-message", new Content.Ignored("service message")),
                arguments("edit", new Content.Edit("41", "Creo que vigilan mi portátil")),
                arguments("edit-caption", new Content.Edit("41", "mejor")),
                arguments("live-location", new Content.Ignored("edit without words")),
                arguments("tap", new Content.Tap("g:enable-encryption:turn-on", "Siguiente")),
                arguments("tap-on-vanished-message", new Content.Tap("c:back", "")),
                arguments("tap-without-data", new Content.Ignored("unreadable element")),
                arguments("blocked", new Content.Gone()),
                arguments("unblocked", new Content.Start("es")),
                arguments("group", new Content.Ignored("not a person in a private chat")),
                arguments("channel-in-group", new Content.Ignored("not a person in a private chat")),
                arguments("another-bot", new Content.Ignored("not a person in a private chat")),
                arguments("another-kind", new Content.Ignored("another kind of update")),
                arguments("no-sender", new Content.Ignored("unreadable element")),
                arguments("broken", new Content.Ignored("unreadable element")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void everyKindOfUpdateIsUnderstood(String recorded, Content content) {
        assertThat(only(recorded).content()).isEqualTo(content);
    }

    @Test
    void anUpdateKnowsItsNumberItsTimeAndWhereTheReplyGoes() {
        assertThat(only("text"))
                .isEqualTo(new Incoming(
                        "123456789",
                        new Address("telegram", "", "5550100001", "5550100001"),
                        Instant.ofEpochSecond(1795348800),
                        new Content.Text("Creo que vigilan mi teléfono")));
    }

    @Test
    void aTapIsFromThePersonNotFromTheBotThatShowedTheButton() {
        assertThat(only("tap").from().id()).isEqualTo("5550100001");
        assertThat(only("tap-on-vanished-message").from().target()).isEqualTo("5550100001");
    }

    @Test
    void aTapKeepsWhatItsAcknowledgementNeeds() {
        assertThat(Callback.idOf(only("tap"))).contains("4382bfdwdsb323b2d9");
        assertThat(Callback.idOf(only("text"))).isEmpty();
    }

    @Test
    void aTapDoesNotSayWhenItWasMade() {
        assertThat(only("tap").sentAt()).isEqualTo(Instant.EPOCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "{}", "{\"update_id\":\"1\"}", "{\"update_id\":1.5}", "{\"message\":{}}", "{"})
    void whatIsNoUpdateIsUnreadableAndTheReasonQuotesNothing(String body) {
        assertThat(TELEGRAM.read(WebhookCall.ofBody(body.getBytes(UTF_8))))
                .isEqualTo(new Reading.Unreadable("not a Telegram update"));
    }

    static Stream<Long> seeds() {
        return OddCalls.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noBodyIsTooOddToBeRead(long seed) {
        List<Object> names = kinds().map(kind -> kind.get()[0]).toList();
        OddCalls.reads(TELEGRAM, Recorded.payload("telegram/" + names.get((int) (seed % names.size()))), seed);
    }

    private static Incoming only(String recorded) {
        List<Incoming> read = Recorded.messagesIn(TELEGRAM, Recorded.payload("telegram/" + recorded));
        assertThat(read).hasSize(1);
        return read.get(0);
    }
}
