package org.amparo.webhook.netty;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** Who may stay on the line, with a limit of half a second instead of eight. */
class DoorkeeperTest {
    private static final Duration LIMIT = Duration.ofMillis(500);
    private static final int PIECES_OF_A_STREAM = 15;

    private final DisposableServer server = new Doorkeeper(3, LIMIT)
            .guard(HttpServer.create())
            .host("127.0.0.1")
            .port(0)
            .route(routes -> routes.post(
                            "/",
                            (request, response) -> request.receive()
                                    .then(response.sendString(Flux.just("heard"))
                                            .then()))
                    .get("/early", (request, response) -> response.sendString(Flux.just("heard")))
                    .get(
                            "/stream",
                            (request, response) -> response.sendString(
                                    Flux.interval(LIMIT.dividedBy(5))
                                            .map(beat -> "beat")
                                            .take(PIECES_OF_A_STREAM),
                                    US_ASCII)))
            .bindNow();

    @AfterEach
    void close() {
        server.disposeNow();
    }

    @Test
    void whoSaysNothingIsCut() throws IOException {
        try (Socket socket = connect()) {
            assertThat(rest(socket)).isEmpty();
        }
    }

    @Test
    void headersThatDripAreCut() throws IOException {
        try (Socket socket = connect()) {
            drip(socket, "GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(500));
            assertThat(rest(socket)).isEmpty();
        }
    }

    @Test
    void aBodyThatDripsIsCut() throws IOException {
        try (Socket socket = connect()) {
            send(socket, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n");
            drip(socket, "x".repeat(499));
            assertThat(rest(socket)).isEmpty();
        }
    }

    @Test
    void aBodyThatDripsAfterItsContinueIsCut() throws IOException {
        try (Socket socket = connect()) {
            send(socket, "POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 500\r\n\r\n");
            drip(socket, "x".repeat(499));
            assertThat(rest(socket)).startsWith("http/1.1 100").doesNotContain("heard");
        }
    }

    @Test
    void aSecondCallIsCutLikeAFirst() throws IOException {
        try (Socket socket = connect()) {
            send(socket, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nx");
            drip(socket, "POST / HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(500));
            assertThat(rest(socket)).containsOnlyOnce("heard");
        }
    }

    @Test
    void aBodyThatDripsAfterItsAnswerIsCut() throws IOException {
        try (Socket socket = connect()) {
            send(socket, "GET /early HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n");
            drip(socket, "x".repeat(499));
            assertThat(rest(socket)).containsOnlyOnce("heard");
        }
    }

    @Test
    void aConnectionMayRestBetweenTwoCalls() throws IOException {
        try (Socket socket = connect()) {
            String call = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nx";
            send(socket, call);
            await().pollDelay(LIMIT.multipliedBy(2)).until(() -> true);
            send(socket, call.replace("Host", "Connection: close\r\nHost"));
            assertThat(rest(socket).split("heard", -1)).hasSize(3);
        }
    }

    @Test
    void anAnswerMayTakeAsLongAsItLikes() throws IOException {
        try (Socket socket = connect()) {
            send(socket, "GET /stream HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            assertThat(rest(socket).split("beat", -1)).hasSize(PIECES_OF_A_STREAM + 1);
        }
    }

    @Test
    void whoComesWhenItIsFullIsSentAwayAndWhoComesLaterIsHeard() throws IOException {
        try (Socket one = connect();
                Socket two = connect();
                Socket three = connect();
                Socket four = connect()) {
            assertThat(rest(four)).isEmpty();
            assertThat(rest(one) + rest(two) + rest(three)).isEmpty();
        }
        try (Socket socket = connect()) {
            send(socket, "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx");
            assertThat(rest(socket)).contains("heard");
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(10_000);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(US_ASCII));
    }

    /** A letter at a time, faster than any limit between two letters would notice. */
    private static void drip(Socket socket, String text) {
        Flux.fromArray(text.split(""))
                .delayElements(Duration.ofMillis(20), Schedulers.boundedElastic())
                .concatMap(letter -> Mono.fromCallable(() -> {
                    send(socket, letter);
                    return letter;
                }))
                .onErrorComplete()
                .subscribe();
    }

    /** Whatever still comes until the other side hangs up. */
    private static String rest(Socket socket) throws IOException {
        StringBuilder all = new StringBuilder();
        InputStream in = socket.getInputStream();
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                all.append((char) next);
            }
        } catch (SocketException reset) {
            // Hung up on while still talking.
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }
}
