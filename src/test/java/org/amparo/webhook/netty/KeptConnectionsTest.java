package org.amparo.webhook.netty;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** Reactor Netty up to 1.3.7 went deaf on a connection after a call that had waited behind another (its issue 4361). */
class KeptConnectionsTest {
    private static final String HEARD = "heard";

    private final DisposableServer server = new Doorkeeper()
            .guard(HttpServer.create())
            .host("127.0.0.1")
            .port(0)
            .route(routes -> routes.get(
                            "/slow",
                            (request, response) -> response.sendString(
                                    Mono.delay(Duration.ofMillis(50)).thenReturn(HEARD), US_ASCII))
                    .get("/", (request, response) -> response.sendString(Mono.just(HEARD), US_ASCII)))
            .bindNow();

    @AfterEach
    void close() {
        server.disposeNow();
    }

    @Test
    void whoCallsWhileTheCallBeforeIsAnsweredMayCallAgain() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(10_000);
            send(socket, "/slow");
            send(socket, "/");
            assertThat(answers(socket, 2)).isEqualTo(2);
            send(socket, "/");
            assertThat(answers(socket, 1)).isEqualTo(1);
        }
    }

    private static void send(Socket socket, String path) throws IOException {
        socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n").getBytes(US_ASCII));
    }

    /** Reads until so many answers are whole, or the other side hangs up. */
    private static int answers(Socket socket, int wanted) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder all = new StringBuilder();
        int heard = 0;
        for (int next = 0; heard < wanted && next >= 0; heard = all.toString().split(HEARD, -1).length - 1) {
            next = in.read();
            all.append((char) next);
        }
        return heard;
    }
}
