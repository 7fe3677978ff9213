package org.amparo.webhook;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.amparo.channel.ProviderStandIn;
import org.amparo.channel.Recorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Genuine calls with bodies that nobody honest sends, on a real server: read or not readable, never more trouble than that. */
class HostileBodiesTest {
    private static final int HUGE = 10 * 1024 * 1024;
    private static final int A_LITTLE_MORE = 256 * 1024;

    private final HouseWithADoor house = new HouseWithADoor();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        house.close();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aHostileDocumentIsReadOrNotReadable(String document) {
        assertThat(answerTo(document.getBytes(UTF_8))).isIn(200, 400);
        assertThat(answerTo(document.getBytes(UTF_16))).isIn(200, 400);
        assertThat(answerTo(("\uFEFF" + document).getBytes(UTF_8))).isIn(200, 400);
        assertThat(answerTo(WhatsAppBody.of(document))).isIn(200, 400);
        assertThat(answerTo(WhatsAppBody.saying("wamid.1", "15550100001", document)))
                .isIn(200, 400);
    }

    static Stream<String> documents() {
        return Stream.of(
                "",
                " ",
                "null",
                "hello",
                "<a/>",
                "{",
                "[".repeat(1_000),
                "[".repeat(100_000) + "]".repeat(100_000),
                "{\"entry\":".repeat(1_000) + "1" + "}".repeat(1_000),
                "{\"timestamp\":" + "9".repeat(400_000) + "}",
                "{\"timestamp\":1e999999999}",
                "{\"timestamp\":NaN}",
                "{\"timestamp\":-Infinity}",
                "{\"object\":\"whatsapp_business_account\",\"object\":\"page\",\"entry\":[],\"entry\":{}}",
                "{\"id\":\"\\ud800\",\"from\":\"\\udc00\",\"type\":\"text\",\"text\":{\"body\":\"\\ud83d\"}}",
                "{\"id\":\"\\u0000\",\"from\":\"\\u0000\",\"type\":\"text\",\"text\":{\"body\":\"\\u0000\"}}",
                "{\"" + "k".repeat(200_000) + "\":1}",
                "{\"__proto__\":{\"@class\":\"java.lang.Runtime\"},\"@type\":\"java.net.URL\"}",
                "{\"a\":\"" + "\\u0041".repeat(50_000) + "\"}",
                "[" + "{},".repeat(100_000) + "{}]");
    }

    @Test
    void aMegabyteOfDigitsIsNotReadable() {
        assertThat(answerTo("9".repeat(Door.LARGEST_BODY).getBytes(UTF_8))).isEqualTo(400);
    }

    @Test
    void bytesThatAreNoTextAreReadOrNotReadable() {
        assertThat(answerTo(new byte[] {(byte) 0xC0, (byte) 0x80, (byte) 0xFF, (byte) 0xFE}))
                .isEqualTo(400);
        assertThat(answerTo(new byte[100_000])).isEqualTo(400);
    }

    @Test
    void fiveThousandDamagedBodiesNeverCauseMoreThanThat() {
        List<byte[]> payloads = Stream.of("text", "button-reply", "edit", "statuses", "both-ids", "order", "contacts")
                .map(name -> Recorded.payload("whatsapp/" + name))
                .toList();
        SplittableRandom chance = new SplittableRandom(3);
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            answers.add(answering(damaged(payloads.get(i % payloads.size()), chance)));
            if (i >= 4) {
                // Few at a time: this is about bodies, not about load.
                answers.get(i - 4).join();
            }
        }
        assertThat(answers)
                .extracting(CompletableFuture::join)
                .contains(200, 400)
                .containsOnly(200, 400);
    }

    /** Several times: an answer that is given while the other side still talks gets lost by chance. */
    @RepeatedTest(5)
    void tenMegabytesAreRefusedUnread() {
        assertThat(answerTo(BodyPublishers.ofByteArray(new byte[HUGE]))).isEqualTo(413);
        assertThat(house.bytesRead).hasValueLessThan(Door.LARGEST_BODY + A_LITTLE_MORE);
    }

    @Test
    void tenMegabytesOfUnknownLengthAreRefusedWhenTheLimitIsReached() {
        assertThat(answerTo(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[HUGE]))))
                .isEqualTo(413);
        assertThat(house.bytesRead).hasValueLessThan(Door.LARGEST_BODY + A_LITTLE_MORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "zstd", "deflate", "snappy", "GZIP", "gzip, gzip"})
    void anEncodedBodyIsRefusedHoweverLargeItSays(String encoding) {
        byte[] body = WhatsAppBody.saying("wamid.1", "15550100001", "hello");
        HttpRequest request = signed(BodyPublishers.ofByteArray(body), body)
                .header("Content-Encoding", encoding)
                .build();
        assertThat(status(request).join()).isEqualTo(415);
    }

    private int answerTo(byte[] body) {
        return answering(body).join();
    }

    private CompletableFuture<Integer> answering(byte[] body) {
        return status(signed(BodyPublishers.ofByteArray(body), body).build());
    }

    private int answerTo(BodyPublisher body) {
        return status(signed(body, new byte[0]).build()).join();
    }

    private HttpRequest.Builder signed(BodyPublisher publisher, byte[] body) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + house.port() + "/webhook/whatsapp"))
                .header("X-Hub-Signature-256", ProviderStandIn.signature(body))
                .POST(publisher);
    }

    private CompletableFuture<Integer> status(HttpRequest request) {
        return client.sendAsync(request, BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
    }

    /** Bytes changed, taken out, doubled, or the end cut off. */
    private static byte[] damaged(byte[] payload, SplittableRandom chance) {
        byte[] body = payload.clone();
        for (int i = chance.nextInt(1, 8); i > 0; i--) {
            body[chance.nextInt(body.length)] = (byte) chance.nextInt(256);
        }
        int from = chance.nextInt(body.length);
        int length = chance.nextInt(body.length - from);
        return switch (chance.nextInt(4)) {
            case 0 -> Arrays.copyOf(body, from);
            case 1 -> joined(Arrays.copyOf(body, from), body, from + length);
            case 2 -> joined(Arrays.copyOf(body, from + length), body, from);
            default -> body;
        };
    }

    private static byte[] joined(byte[] head, byte[] body, int tail) {
        byte[] all = Arrays.copyOf(head, head.length + body.length - tail);
        System.arraycopy(body, tail, all, head.length, body.length - tail);
        return all;
    }
}
