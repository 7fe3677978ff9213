package org.amparo.channel.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.channel.Channel;
import org.amparo.channel.ChannelKind.Opening;
import org.amparo.channel.ChannelSettings;
import org.amparo.channel.ProviderStandIn;
import org.amparo.channel.SendFailure;
import org.amparo.channel.SendOutcome;
import org.amparo.channel.SendOutcome.Failed;
import org.amparo.channel.SendOutcome.Sent;
import org.amparo.channel.http.ProviderHttp;
import org.amparo.message.Address;
import org.amparo.message.Choice;
import org.amparo.message.Language;
import org.amparo.message.Part;
import org.amparo.message.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SendingWhatsAppTest {
    private static final ProviderStandIn PROVIDER = ProviderStandIn.started();
    private static final Address PERSON = new Address("whatsapp", "106540352242922", "KE.8811", "15550100001");
    private static final Language ENGLISH = Language.leftToRight("en");
    private static final Part HELLO = new Part("See https://example.org", List.of(), Part.Look.PLAIN, "", ENGLISH);

    private static final Duration PATIENT = Duration.ofSeconds(10);

    private final Channel channel = connected(PROVIDER.settings("whatsapp"), PATIENT);

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
    void aTextIsSentWithoutLettingAnybodyFetchItsLinks() {
        assertThat(send(PERSON, HELLO))
                .isInstanceOfSatisfying(
                        Sent.class, sent -> assertThat(sent.providerId()).startsWith("wamid."));
        assertThat(body()).isEqualTo(json("""
                        {"messaging_product":"whatsapp","recipient_type":"individual","to":"15550100001","type":"text",
                         "text":{"body":"See https://example.org","preview_url":false},"biz_opaque_callback_data":"7.1"}"""));
    }

    @Test
    void theTokenIsInTheHeaderAndTheNumberThatReceivedAnswers() {
        send(PERSON, HELLO);
        LoggedRequest request = PROVIDER.requests().get(0);
        assertThat(request.getUrl()).isEqualTo("/106540352242922/messages");
        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer access-token-of-the-tests");
    }

    @Test
    void aPersonWithoutANumberIsWrittenToAsARecipient() {
        send(new Address("whatsapp", "106540352242922", "KE.8811", "KE.8811"), HELLO);
        assertThat(body().path("recipient").stringValue()).isEqualTo("KE.8811");
        assertThat(body().has("to")).isFalse();
    }

    @Test
    void whereNoNumberIsNamedTheConfiguredOneAnswers() {
        send(new Address("whatsapp", "", "15550100001", "15550100001"), HELLO);
        assertThat(PROVIDER.requests().get(0).getUrl()).isEqualTo("/106540352242922/messages");
    }

    @Test
    void withoutAnyNumberNothingIsSentAndAnOperatorIsCalled() {
        Map<String, String> settings =
                Map.of("app-secret", "x", "access-token", "x", "verify-token", "x", "api-base", PROVIDER.url());
        Channel numberless = connected(new ChannelSettings("whatsapp", settings::get), PATIENT);
        SendOutcome outcome = block(numberless, Address.of("whatsapp", "15550100001"), HELLO);
        assertThat(outcome).isEqualTo(SendOutcome.failed(SendFailure.MISCONFIGURED, "no-phone-number-id"));
        assertThat(PROVIDER.requests()).isEmpty();
    }

    @Test
    void aNumberThatIsNoneCannotLeadTheTokenAstray() {
        SendOutcome outcome = send(new Address("whatsapp", "../../evil", "15550100001", "15550100001"), HELLO);
        assertThat(outcome).isEqualTo(SendOutcome.failed(SendFailure.MISCONFIGURED, "no-phone-number-id"));
    }

    @Test
    void twoChoicesAreButtons() {
        sendRendered("Go on?", new Choice("c:yes", "Yes"), new Choice("c:no", "No"));
        assertThat(body().path("interactive")).isEqualTo(json("""
                        {"type":"button","body":{"text":"Go on?"},"action":{"buttons":[
                          {"type":"reply","reply":{"id":"c:yes","title":"Yes"}},
                          {"type":"reply","reply":{"id":"c:no","title":"No"}}]}}"""));
    }

    @Test
    void aLongTitleIsARowWithItsWholeTextBelow() {
        sendRendered("Which?", new Choice("m:a", "Somebody is in my account"), new Choice("m:b", "Menu"));
        assertThat(body().path("interactive")).isEqualTo(json("""
                        {"type":"list","body":{"text":"Which?"},"action":{"button":"Choose","sections":[{"rows":[
                          {"id":"m:a","title":"Somebody is in my accou…","description":"Somebody is in my account"},
                          {"id":"m:b","title":"Menu"}]}]}}"""));
    }

    @ParameterizedTest
    @CsvSource({
        "500, 1, TEMPORARY",
        "500, 2, TEMPORARY",
        "500, 131000, TEMPORARY",
        "500, 131016, TEMPORARY",
        "400, 131053, TEMPORARY",
        "500, 131057, TEMPORARY",
        "400, 133004, TEMPORARY",
        "400, 135000, TEMPORARY",
        "503, 999999, TEMPORARY",
        "400, 4, THROTTLED",
        "400, 80007, THROTTLED",
        "429, 130429, THROTTLED",
        "400, 131048, THROTTLED",
        "400, 131064, THROTTLED",
        "400, 133016, THROTTLED",
        "429, 999999, THROTTLED",
        "400, 131056, PERSON_THROTTLED",
        "400, 131047, WINDOW_CLOSED",
        "400, 131049, WINDOW_CLOSED",
        "400, 131050, WINDOW_CLOSED",
        "400, 130472, WINDOW_CLOSED",
        "400, 100, REFUSED",
        "400, 131008, REFUSED",
        "400, 131009, REFUSED",
        "400, 131021, REFUSED",
        "400, 131026, REFUSED",
        "400, 131030, REFUSED",
        "400, 131051, REFUSED",
        "400, 131062, REFUSED",
        "400, 132001, REFUSED",
        "500, 132001, REFUSED",
        "400, 999999, REFUSED",
        "401, 0, MISCONFIGURED",
        "400, 3, MISCONFIGURED",
        "403, 10, MISCONFIGURED",
        "400, 33, MISCONFIGURED",
        "401, 190, MISCONFIGURED",
        "403, 200, MISCONFIGURED",
        "403, 299, MISCONFIGURED",
        "403, 131005, MISCONFIGURED",
        "400, 131037, MISCONFIGURED",
        "400, 131042, MISCONFIGURED",
        "400, 131045, MISCONFIGURED",
        "403, 368, MISCONFIGURED",
        "403, 130497, MISCONFIGURED",
        "403, 131031, MISCONFIGURED",
        "200, 131047, WINDOW_CLOSED",
    })
    void everyCodeOfMetaHasItsMeaning(int status, int code, SendFailure failure) {
        PROVIDER.answers(status, error(code, ""));
        assertThat(send(PERSON, HELLO)).isEqualTo(SendOutcome.failed(failure, Integer.toString(code)));
    }

    @Test
    void aNumberThatDoesNotExistIsOurMistakeNotTheMessages() {
        PROVIDER.answers(400, error(100, ",\"error_subcode\":33"));
        assertThat(send(PERSON, HELLO)).isEqualTo(SendOutcome.failed(SendFailure.MISCONFIGURED, "100"));
    }

    @Test
    void anUnknownCodeThatMetaCallsTransientIsTriedAgain() {
        PROVIDER.answers(400, error(999999, ",\"is_transient\":true"));
        assertThat(send(PERSON, HELLO)).isEqualTo(SendOutcome.failed(SendFailure.TEMPORARY, "999999"));
    }

    @ParameterizedTest
    @CsvSource({"429, THROTTLED", "500, TEMPORARY", "502, TEMPORARY", "404, MISCONFIGURED", "302, MISCONFIGURED"})
    void anAnswerThatIsNotMetasIsJudgedByItsStatus(int status, SendFailure failure) {
        PROVIDER.answers(status, "<html>");
        assertThat(send(PERSON, HELLO)).isEqualTo(SendOutcome.failed(failure, "http-" + status));
    }

    @Test
    void theTimeThatMetaAsksForIsPassedOn() {
        PROVIDER.answersRetryAfter(429, error(130429, ""), "17");
        assertThat(send(PERSON, HELLO))
                .isEqualTo(new Failed(SendFailure.THROTTLED, Optional.of(Duration.ofSeconds(17)), "130429"));
    }

    @Test
    void aPageOfSomebodyElseIsNoProofThatItWasSent() {
        PROVIDER.answers(200, "<html>Please log in to this network</html>");
        assertThat(send(PERSON, HELLO)).isEqualTo(SendOutcome.failed(SendFailure.UNKNOWN, "no-message-id"));
    }

    @Test
    void withoutAnAnswerItMayHaveArrived() {
        PROVIDER.resetsConnections();
        assertThat(send(PERSON, HELLO)).isEqualTo(SendOutcome.failed(SendFailure.UNKNOWN, "no-answer"));
        PROVIDER.answersAfter(Duration.ofSeconds(20));
        Channel impatient = connected(PROVIDER.settings("whatsapp"), Duration.ofMillis(500));
        assertThat(block(impatient, PERSON, HELLO)).isEqualTo(SendOutcome.failed(SendFailure.UNKNOWN, "no-answer"));
    }

    private SendOutcome send(Address to, Part part) {
        return block(channel, to, part);
    }

    private void sendRendered(String text, Choice... choices) {
        channel.render(new Reply(text, List.of(choices), "Choose", ENGLISH)).forEach(part -> send(PERSON, part));
    }

    private static SendOutcome block(Channel channel, Address to, Part part) {
        SendOutcome outcome = channel.send(to, "7.1", part).block(Duration.ofSeconds(30));
        assertThat(outcome).isNotNull();
        return outcome;
    }

    private static Channel connected(ChannelSettings settings, Duration patience) {
        ProviderHttp http = new ProviderHttp(Duration.ofSeconds(5), patience);
        return ((Opening.On) new WhatsAppKind().open(settings, http)).channel();
    }

    private static String error(int code, String more) {
        return "{\"error\":{\"message\":\"(#%d)\",\"type\":\"OAuthException\",\"code\":%d%s,\"fbtrace_id\":\"A\"}}"
                .formatted(code, code, more);
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
