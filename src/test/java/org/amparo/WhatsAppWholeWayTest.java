package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.amparo.channel.ProviderStandIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole way of a message over WhatsApp: a signed webhook in, a reply at the provider. */
class WhatsAppWholeWayTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final RunningAmparo amparo = RunningAmparo.instance();
    private final String number = "1555020%04d".formatted(PEOPLE.incrementAndGet());
    private int messages;

    @BeforeEach
    void nothingWasSentToThisPerson() {
        amparo.provider().accepts();
    }

    @Test
    void aSignedMessageIsAnsweredWithTheFirstStepAndATracker() throws Exception {
        assertThat(post(text("how do i turn on disappearing messages in whatsapp")))
                .isEqualTo(200);

        List<JsonNode> replies = replies(3);
        assertThat(replies).extracting(WhatsAppWholeWayTest::tracker).containsExactly("1.1", "1.2", "1.3");
        assertThat(bodyOf(replies.get(2))).contains("24 ");
        assertThat(replies.get(2)
                        .path("interactive")
                        .path("action")
                        .path("buttons")
                        .get(0)
                        .path("reply")
                        .path("title")
                        .asString(""))
                .isEqualTo("Next");
    }

    @Test
    void aWrongSignatureIsRefusedAndNothingIsSent() throws Exception {
        byte[] body = text("hello");
        assertThat(post(body, "sha256=" + "0".repeat(64))).isEqualTo(401);

        post(text("menu"));
        assertThat(replies(2)).extracting(WhatsAppWholeWayTest::tracker).containsExactly("1.1", "1.2");
    }

    @Test
    void aDuplicateIsAcceptedAndNotAnsweredAgain() throws Exception {
        byte[] once = text("menu");
        assertThat(List.of(post(once), post(once), post(once))).containsOnly(200);
        post(text("thanks"));

        assertThat(replies(3)).extracting(WhatsAppWholeWayTest::tracker).containsExactly("1.1", "1.2", "2.1");
    }

    @Test
    void dangerIsAnsweredFirstInTheMiddleOfAGuide() throws Exception {
        post(text("how do i turn on disappearing messages in whatsapp"));
        replies(3);
        post(text("they are at my door"));

        JsonNode answer = replies(4).get(3);
        assertThat(bodyOf(answer))
                .startsWith(TestKnowledge.ofTheContent()
                        .release()
                        .guide("immediate-danger", "en")
                        .orElseThrow()
                        .opening());
    }

    @Test
    void eraseLeavesNothingOfThePerson() throws Exception {
        post(text("menu"));
        replies(2);
        post(text("erase"));
        replies(3);
        post(text("menu"));

        assertThat(replies(5))
                .as("counted from the start and welcomed again")
                .extracting(WhatsAppWholeWayTest::tracker)
                .containsExactly("1.1", "1.2", "2.1", "1.1", "1.2");
    }

    /** Waits until this person got so many replies; long, since another test may have left the provider's breaker open. */
    private List<JsonNode> replies(int count) {
        await().atMost(Duration.ofSeconds(60)).until(() -> replies().size() >= count);
        return replies();
    }

    private List<JsonNode> replies() {
        return amparo.provider().bodiesSent().stream()
                .map(JSON::readTree)
                .filter(body -> number.equals(body.path("to").asString("")))
                .toList();
    }

    private static String tracker(JsonNode reply) {
        return reply.path("biz_opaque_callback_data").asString("");
    }

    private static String bodyOf(JsonNode reply) {
        JsonNode interactive = reply.path("interactive").path("body").path("text");
        return interactive.isMissingNode() ? reply.path("text").path("body").asString("") : interactive.asString("");
    }

    private byte[] text(String words) {
        return """
                {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{
                "metadata":{"phone_number_id":"106540352242922"},"messages":[{"from":"%s","id":"wamid.%s.%d","timestamp":"%d",
                "type":"text","text":{"body":"%s"}}]}}]}]}""".formatted(number, number, ++messages, Instant.now().getEpochSecond(), words)
                .getBytes(StandardCharsets.UTF_8);
    }

    private int post(byte[] body) throws IOException, InterruptedException {
        return post(body, ProviderStandIn.signature(body));
    }

    private int post(byte[] body, String signature) throws IOException, InterruptedException {
        URI door = amparo.at("/webhook/whatsapp");
        HttpRequest request = HttpRequest.newBuilder(door)
                .header("X-Hub-Signature-256", signature)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
