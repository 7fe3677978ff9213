package org.amparo.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.channel.ProviderStandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes in, and what everybody else is told. */
class TheDoorTest {
    private static final byte[] HELLO = WhatsAppBody.saying("wamid.1", "15550100001", "hello");

    private final HouseWithADoor house = new HouseWithADoor();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aGenuineMessageIsKeptAndAnsweredWithNothing() {
        house.whatsApp(HELLO).expectStatus().isOk().expectBody().isEmpty();

        assertThat(house.claims).hasSize(1);
        assertThat(house.counted("amparo.webhook", "channel", "whatsapp", "answer", "taken"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void everyForgeryIsToldTheSame(List<String> signatures) {
        house.whatsApp(HELLO, signatures.toArray(String[]::new))
                .expectStatus()
                .isUnauthorized()
                .expectBody(String.class)
                .isEqualTo("not genuine\n");

        assertThat(house.claims).isEmpty();
    }

    static Stream<List<String>> forgeries() {
        String right = ProviderStandIn.signature(HELLO);
        return Stream.of(
                List.of(),
                List.of(""),
                List.of(ProviderStandIn.signature("another".getBytes(UTF_8))),
                List.of(right.substring(0, right.length() - 1)),
                List.of(right.replace("sha256=", "")),
                List.of(right.replace("sha256=", "sha1=")),
                List.of(right.toUpperCase(java.util.Locale.ROOT)),
                List.of(right, right));
    }

    @Test
    void aForgeryIsNotReadEvenIfItIsRubbish() {
        house.whatsApp("rubbish".getBytes(UTF_8), "sha256=00").expectStatus().isUnauthorized();
    }

    @Test
    void aBodyThatSaysItIsTooLargeIsNotReadAtAll() throws IOException {
        try (Socket socket = new Socket("localhost", house.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write("POST /webhook/whatsapp HTTP/1.1\r\nHost: x\r\nContent-Length: 1048577\r\n\r\n"
                            .getBytes(UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void whoHangsUpInTheMiddleIsNotReadAndNoTroubleOfOurs() throws IOException {
        try (Socket socket = new Socket("localhost", house.port())) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream()
                    .write("POST /webhook/whatsapp HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf"
                            .getBytes(UTF_8));
            await().until(() -> house.bytesRead.get() > 0);
        }
        await().untilAsserted(
                        () -> assertThat(house.counted("amparo.webhook", "channel", "whatsapp", "answer", "unreadable"))
                                .isEqualTo(1));
    }

    @Test
    void aBodyThatGrowsTooLargeIsCutOff() throws Exception {
        HttpRequest endless = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + house.port() + "/webhook/whatsapp"))
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(new byte[Door.LARGEST_BODY + 1])))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(endless, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void aBodyOfExactlyTheLimitIsJudged() {
        house.whatsApp(new byte[Door.LARGEST_BODY], "sha256=00").expectStatus().isUnauthorized();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "zstd", "identity, gzip", "x"})
    void anEncodedBodyIsRefusedUnread(String encoding) {
        house.client()
                .post()
                .uri("/webhook/whatsapp")
                .header("Content-Encoding", encoding)
                .bodyValue(HELLO)
                .exchange()
                .expectStatus()
                .isEqualTo(415);
    }

    @Test
    void aGenuineBodyThatIsNoneIsUnreadable() {
        house.whatsApp("{".getBytes(UTF_8)).expectStatus().isBadRequest();
    }

    @Test
    void nobodyIsBehindAnUnknownName() {
        house.client()
                .post()
                .uri("/webhook/carrierpigeon")
                .bodyValue(HELLO)
                .exchange()
                .expectStatus()
                .isNotFound();
        assertThat(house.counted("amparo.webhook", "channel", "unknown", "answer", "unknown"))
                .isEqualTo(1);
    }

    @Test
    void aHandshakeWithTheRightTokenGetsItsChallengeBack() {
        handshake(ProviderStandIn.VERIFY_TOKEN)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .isEqualTo("4711");
    }

    @Test
    void aHandshakeWithAnotherTokenIsForbidden() {
        handshake("guess").expectStatus().isForbidden();
    }

    @Test
    void everyAnswerIsShort() {
        assertThat(Answer.values()).allMatch(answer -> answer.body().getBytes(UTF_8).length <= 64);
    }

    private org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec handshake(String token) {
        return house.client()
                .get()
                .uri("/webhook/whatsapp?hub.mode=subscribe&hub.challenge=4711&hub.verify_token={token}", token)
                .exchange();
    }
}
