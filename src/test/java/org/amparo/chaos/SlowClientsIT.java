package org.amparo.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.amparo.TestKnowledge;
import org.amparo.channel.ProviderStandIn;
import org.amparo.faults.Pulse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two thousand callers who never come to an end are cut off, and nobody else notices them, with a heap of 256 MB. */
class SlowClientsIT {
    private static final int SLOW = 2_000;
    private static final Duration WARMING_UP = Duration.ofSeconds(5);
    private static final Duration SIEGE = Duration.ofSeconds(15);
    private static final Duration CUT_WITHIN = Duration.ofSeconds(12);
    private static final int GOOD_ANSWER_MILLIS = 250;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ProviderStandIn provider = ProviderStandIn.started();

    @TempDir
    private Path folder;

    private int port;
    private ChildProcess amparo;
    private int messages;

    @BeforeEach
    void start() throws IOException {
        port = freePort();
        amparo = new ChildProcess(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        Path.of("target", "amparo.jar").toString()),
                environment(),
                folder.resolve("amparo.log"));
        amparo.start();
        await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(() -> goodAnswer() > 0);
    }

    @AfterEach
    void stop() {
        amparo.terminateMillis();
        provider.close();
    }

    @Test
    void goodCallsAreAnsweredAsEverWhileSlowOnesAreCut() throws Exception {
        Answers before = goodCallsFor(WARMING_UP);
        SlowSockets slow = new SlowSockets(SLOW, port);
        Pulse pulse = Pulse.begin();
        Answers during = goodCallsFor(SIEGE);
        pulse.close();
        slow.close();

        System.out.println("slow clients: " + SLOW + " sockets, cut " + slow.cut() + " times, none held longer than "
                + slow.longest().toMillis() + " ms; good calls before: " + before + ", during: " + during + "; "
                + pulse);
        assertThat(slow.cut()).isGreaterThanOrEqualTo(SLOW);
        assertThat(slow.longest()).isLessThan(CUT_WITHIN);
        assertThat(during.p99()).isLessThan(Duration.ofMillis(pulse.allowing(GOOD_ANSWER_MILLIS)));
        assertThat(goodAnswer()).isPositive();
        assertThat(folder.resolve("amparo.log")).content(UTF_8).doesNotContain("not kept", "Decoding", "OutOfMemory");
    }

    private Answers goodCallsFor(Duration time) throws IOException, InterruptedException {
        LongStream.Builder nanos = LongStream.builder();
        for (long end = System.nanoTime() + time.toNanos(); System.nanoTime() < end; ) {
            nanos.add(goodAnswer());
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        return new Answers(nanos.build().sorted().toArray());
    }

    /** How long each took, shortest first. */
    private record Answers(long... nanos) {
        Duration p99() {
            return Duration.ofNanos(nanos[nanos.length * 99 / 100]);
        }

        @Override
        public String toString() {
            return nanos.length + ", p50 "
                    + Duration.ofNanos(nanos[nanos.length / 2]).toMillis() + " ms, p99 " + p99().toMillis() + " ms";
        }
    }

    /** Nanoseconds until a good call was taken. */
    private long goodAnswer() throws IOException, InterruptedException {
        byte[] body = """
                {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{
                "metadata":{"phone_number_id":"106540352242922"},"messages":[{"from":"1555%07d","id":"wamid.%d","timestamp":"%d",
                "type":"text","text":{"body":"thanks"}}]}}]}]}""".formatted(++messages, messages, System.currentTimeMillis() / 1000)
                .getBytes(UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/webhook/whatsapp"))
                .timeout(Duration.ofSeconds(10))
                .header("X-Hub-Signature-256", ProviderStandIn.signature(body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        long begun = System.nanoTime();
        int status =
                client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        assertThat(status).isEqualTo(200);
        return System.nanoTime() - begun;
    }

    private Map<String, String> environment() throws IOException {
        TestKnowledge.ofTheContent();
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.createSymbolicLink(
                data.resolve("models"), Path.of("target", "models").toAbsolutePath());
        Map<String, String> environment = new HashMap<>(provider.environment());
        environment.put("SERVER_PORT", String.valueOf(port));
        environment.put("MANAGEMENT_PORT", "0");
        environment.put("AMPARO_DATA_DIR", data.toString());
        return environment;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
