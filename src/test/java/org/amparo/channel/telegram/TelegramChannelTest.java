package org.amparo.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.amparo.channel.Channel;
import org.amparo.channel.ChannelKind.Opening;
import org.amparo.channel.ChannelSettings;
import org.amparo.channel.ProviderStandIn;
import org.amparo.channel.Recorded;
import org.amparo.channel.SendFailure;
import org.amparo.channel.SendOutcome;
import org.amparo.channel.SendOutcome.Failed;
import org.amparo.channel.SendOutcome.Sent;
import org.amparo.channel.WebhookCall;
import org.amparo.channel.http.ProviderHttp;
import org.amparo.message.Address;
import org.amparo.message.Choice;
import org.amparo.message.Incoming;
import org.amparo.message.Language;
import org.amparo.message.Part;
import org.amparo.message.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TelegramChannelTest {
    private static final ProviderStandIn PROVIDER = ProviderStandIn.started();
    private static final Address PERSON = Address.of("telegram", "5550100001");
    private static final Language SPANISH = Language.leftToRight("es");
    private static final Part HELLO = new Part("a_b *c* <d>", List.of(), Part.Look.PLAIN, "", SPANISH);
    private static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";

    private static final Duration PATIENT = Duration.ofSeconds(10);

    private final Channel channel = connected(PROVIDER.settings("telegram"), PATIENT);

    @BeforeEach
    void fresh() {
        PROVIDER.accepts();
        PROVIDER.forget();
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void aCallWithTheSecretIsGenuine() {
        assertThat(channel.isGenuine(call(ProviderStandIn.TELEGRAM_SECRET))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "secret-token-of-the-testS", "secret-token-of-the-tests "})
    void aCallWithAnotherIsNot(String secret) {
        assertThat(channel.isGenuine(call(secret))).isFalse();
        assertThat(channel.isGenuine(WebhookCall.ofBody(new byte[0]))).isFalse();
    }

    @Test
    void theSecretBeforeIsGoodWhileItIsChanged() {
        assertThat(with("secret-token-previous", "old").isGenuine(call("old"))).isTrue();
    }

    @Test
    void aTextIsSentAsItIs() {
        assertThat(send(HELLO))
                .isInstanceOfSatisfying(
                        Sent.class, sent -> assertThat(sent.providerId()).matches("[0-9]+"));
        assertThat(body()).isEqualTo(json("""
                        {"chat_id":"5550100001","text":"a_b *c* <d>","link_preview_options":{"is_disabled":true},"protect_content":true}"""));
        assertThat(PROVIDER.requests().get(0).getUrl()).isEqualTo("/bot" + ProviderStandIn.BOT_TOKEN + "/sendMessage");
    }

    @Test
    void screenshotsAndForwardingCanBeAllowed() {
        block(with("protect-content", "off").send(PERSON, "7.1", HELLO));
        assertThat(body().path("protect_content").booleanValue()).isFalse();
    }

    @Test
    void eachChoiceIsAButtonOnItsOwnRow() {
        sendRendered("¿Seguimos?", "Sí", "No");
        assertThat(body().path("reply_markup")).isEqualTo(json("""
                        {"inline_keyboard":[[{"text":"Sí","callback_data":"p0"}],[{"text":"No","callback_data":"p1"}]]}"""));
    }

    @Test
    void moreThanTenChoicesAreNumbers() {
        sendRendered("¿Cuál?", IntStream.range(0, 11).mapToObj(i -> "n" + i).toArray(String[]::new));
        assertThat(body().has("reply_markup")).isFalse();
        assertThat(body().path("text").stringValue()).endsWith("11. n10");
    }

    @Test
    void aLongTextIsCutAsTelegramCounts() {
        List<Part> parts = channel.render(new Reply("😀".repeat(4096), List.of(), "", SPANISH));
        assertThat(parts).hasSize(2).allMatch(part -> part.text().length() <= 4096);
    }

    @ParameterizedTest
    @CsvSource({
        "400, Bad Request: message is too long, REFUSED",
        "400, Bad Request: chat not found, GONE",
        "403, Forbidden: bot was blocked by the user, GONE",
        "403, Forbidden: user is deactivated, GONE",
        "401, Unauthorized, MISCONFIGURED",
        "404, Not Found, MISCONFIGURED",
        "409, Conflict, REFUSED",
        "500, Internal Server Error, TEMPORARY",
        "502, Bad Gateway, TEMPORARY",
    })
    void everyErrorOfTelegramHasItsMeaning(int status, String description, SendFailure failure) {
        PROVIDER.answers(status, error(status, description, ""));
        assertThat(send(HELLO)).isEqualTo(SendOutcome.failed(failure, "http-" + status));
    }

    @Test
    void theTimeThatTelegramAsksForIsPassedOn() {
        PROVIDER.answers(429, error(429, "Too Many Requests: retry after 14", ",\"parameters\":{\"retry_after\":14}"));
        assertThat(send(HELLO))
                .isEqualTo(new Failed(SendFailure.PERSON_THROTTLED, Optional.of(Duration.ofSeconds(14)), "http-429"));
    }

    @Test
    void noTimeIsLongerThanAnHour() {
        PROVIDER.answers(429, error(429, "x", ",\"parameters\":{\"retry_after\":9223372036854775807}"));
        assertThat(send(HELLO))
                .isEqualTo(new Failed(SendFailure.PERSON_THROTTLED, Optional.of(Duration.ofHours(1)), "http-429"));
    }

    @ParameterizedTest
    @CsvSource({
        "429, THROTTLED",
        "400, MISCONFIGURED",
        "403, MISCONFIGURED",
        "302, MISCONFIGURED",
        "503, TEMPORARY",
        "200, UNKNOWN"
    })
    void anAnswerThatIsNotTelegramsDropsNobody(int status, SendFailure failure) {
        PROVIDER.answers(status, "<html>");
        assertThat(send(HELLO))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.failure()).isEqualTo(failure));
    }

    @Test
    void withoutAnAnswerItMayHaveArrived() {
        PROVIDER.resetsConnections();
        assertThat(send(HELLO)).isEqualTo(SendOutcome.failed(SendFailure.UNKNOWN, "no-answer"));
        PROVIDER.answersAfter(Duration.ofSeconds(20));
        Channel impatient = connected(PROVIDER.settings("telegram"), Duration.ofMillis(500));
        assertThat(block(impatient.send(PERSON, "7.1", HELLO)))
                .isEqualTo(SendOutcome.failed(SendFailure.UNKNOWN, "no-answer"));
    }

    @Test
    void aTapIsAcknowledged() {
        acknowledge("tap");
        LoggedRequest request = PROVIDER.requests().get(0);
        assertThat(request.getUrl()).endsWith("/answerCallbackQuery");
        assertThat(json(request.getBodyAsString())).isEqualTo(json("{\"callback_query_id\":\"4382bfdwdsb323b2d9\"}"));
    }

    @Test
    void aTextNeedsNoAcknowledgement() {
        acknowledge("text");
        assertThat(PROVIDER.requests()).isEmpty();
    }

    @Test
    void anAcknowledgementThatFailsDisturbsNobody() {
        PROVIDER.answers(400, error(400, "Bad Request: query is too old", ""));
        assertThatCode(() -> acknowledge("tap")).doesNotThrowAnyException();
        PROVIDER.resetsConnections();
        assertThatCode(() -> acknowledge("tap")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bot-token", "secret-token"})
    void withoutASecretItIsOffAndSaysWhichOne(String missing) {
        ChannelSettings all = PROVIDER.settings("telegram");
        Opening opening = new TelegramKind()
                .open(new ChannelSettings(
                        "telegram",
                        key -> key.equals(missing) ? null : all.lookup().apply(key)));
        assertThat(opening).isEqualTo(new Opening.Off("not set: " + all.variable(missing)));
    }

    @Test
    void aTokenThatIsNoneIsNotRepeated() {
        Map<String, String> settings = Map.of("bot-token", "not a token?", "secret-token", "x");
        assertThat(new TelegramKind().open(new ChannelSettings("telegram", settings::get)))
                .isEqualTo(new Opening.Off("AMPARO_CHANNEL_TELEGRAM_BOT_TOKEN is not a bot's token"));
    }

    private void acknowledge(String recorded) {
        List<Incoming> read = Recorded.messagesIn(new TelegramKind(), Recorded.payload("telegram/" + recorded));
        channel.acknowledge(read.get(0)).block(Duration.ofSeconds(30));
    }

    private SendOutcome send(Part part) {
        return block(channel.send(PERSON, "7.1", part));
    }

    private void sendRendered(String text, String... titles) {
        List<Choice> choices = IntStream.range(0, titles.length)
                .mapToObj(i -> new Choice("p" + i, titles[i]))
                .toList();
        channel.render(new Reply(text, choices, "", SPANISH)).forEach(this::send);
    }

    private static SendOutcome block(reactor.core.publisher.Mono<SendOutcome> sending) {
        SendOutcome outcome = sending.block(Duration.ofSeconds(30));
        assertThat(outcome).isNotNull();
        return outcome;
    }

    private static Channel with(String key, String value) {
        Map<String, String> settings = new HashMap<>(Map.of(key, value));
        ChannelSettings all = PROVIDER.settings("telegram");
        return connected(
                new ChannelSettings(
                        "telegram",
                        name -> settings.containsKey(name)
                                ? settings.get(name)
                                : all.lookup().apply(name)),
                PATIENT);
    }

    private static Channel connected(ChannelSettings settings, Duration patience) {
        ProviderHttp http = new ProviderHttp(Duration.ofSeconds(5), patience);
        return ((Opening.On) new TelegramKind().open(settings, http)).channel();
    }

    private static WebhookCall call(String secret) {
        return new WebhookCall(Map.of(SECRET, List.of(secret)), Map.of(), new byte[0]);
    }

    private static String error(int code, String description, String more) {
        return "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\"%s}".formatted(code, description, more);
    }

    private static JsonNode body() {
        List<String> bodies = PROVIDER.bodiesSent();
        assertThat(bodies).hasSize(1);
        return json(bodies.get(0));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
