package org.amparo.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator who restarts the packaged program while people write, with its own Redis in it: nobody notices. */
class GracefulStopIT {
    private static final String SECRET = "stop-secret";
    private static final int PEOPLE = 20;
    private static final int MESSAGES = 20;
    private static final int PAGES = 20;

    @TempDir
    private Path folder;

    private int port;
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void underLoadAndWithOpenPagesItEndsSoonAndNothingIsLostOrSentTwice() throws Exception {
        try (RecordingProvider provider = new RecordingProvider();
                ChildProcess app = app(freePort(), provider.url())) {
            Crowd crowd = new Crowd(SECRET, n -> at("/webhook/whatsapp"));
            app.start();
            awaitAnswer();
            List<InputStream> pages = openPages();
            ExecutorService writers = Executors.newFixedThreadPool(8);
            List<Future<?>> writing = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                int who = person;
                writing.add(writers.submit(() -> crowd.write(who, MESSAGES, 1)));
            }
            writers.shutdown();
            await().atMost(Duration.ofSeconds(60)).until(() -> provider.total() > PEOPLE);

            long millis = app.terminateMillis();
            long sentBefore = provider.total();
            app.start();
            for (Future<?> person : writing) {
                person.get(2, TimeUnit.MINUTES);
            }
            Map<String, String> answers = CrashIT.answers();
            await().atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> Verdict.of(provider, PEOPLE, MESSAGES, answers)
                            .lost()
                            .isEmpty());

            Verdict verdict = Verdict.of(provider, PEOPLE, MESSAGES, answers);
            System.out.println("stop: ended after " + millis + " ms with " + pages.size() + " pages open, " + sentBefore
                    + " of " + provider.total() + " sends made before, " + crowd.refused() + " deliveries repeated");
            assertThat(millis).isLessThan(15_000);
            assertThat(sentBefore).as("it stopped in the middle").isLessThan(provider.total());
            assertThat(verdict.lost()).isEmpty();
            assertThat(verdict.doubled()).isEmpty();
            assertThat(verdict.outOfOrder()).isEmpty();
            assertThat(verdict.duplicateSends()).isZero();
        }
    }

    private ChildProcess app(int freePort, String provider) {
        port = freePort;
        Map<String, String> environment = Map.of(
                "SERVER_PORT", String.valueOf(port),
                "MANAGEMENT_PORT", "0",
                "AMPARO_DATA_DIR", folder.resolve("data").toString(),
                "AMPARO_LIMITS_MESSAGES_PER_MINUTE", "0",
                "AMPARO_CHANNEL_WHATSAPP_APP_SECRET", SECRET,
                "AMPARO_CHANNEL_WHATSAPP_VERIFY_TOKEN", "verify",
                "AMPARO_CHANNEL_WHATSAPP_ACCESS_TOKEN", "token",
                "AMPARO_CHANNEL_WHATSAPP_PHONE_NUMBER_ID", "100",
                "AMPARO_CHANNEL_WHATSAPP_PACE", "off",
                "AMPARO_CHANNEL_WHATSAPP_API_BASE", provider);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-Xmx256m",
                "-jar",
                Path.of("target", "amparo.jar").toAbsolutePath().toString());
        return new ChildProcess(command, environment, folder.resolve("app.log"));
    }

    private void awaitAnswer() {
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .until(() -> http.send(HttpRequest.newBuilder(at("/")).build(), HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200);
    }

    private List<InputStream> openPages() throws IOException, InterruptedException {
        List<InputStream> pages = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            HttpRequest open = HttpRequest.newBuilder(at("/chat/session"))
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build();
            String cookie = http.send(open, HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("Set-Cookie")
                    .orElseThrow();
            HttpRequest listen = HttpRequest.newBuilder(at("/chat/stream"))
                    .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
                    .build();
            pages.add(
                    http.send(listen, HttpResponse.BodyHandlers.ofInputStream()).body());
        }
        return pages;
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
