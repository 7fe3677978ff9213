package org.amparo.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.amparo.RunningAmparo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever address a message, its media or a service's answer names, nobody calls there. */
class NothingIsFetchedTest {
    private final RunningAmparo amparo = RunningAmparo.instance();
    private final Visitor visitor = new Visitor(amparo);
    private final AtomicInteger calls = new AtomicInteger();
    private HttpServer trap;

    @BeforeEach
    void aTrap() throws IOException {
        trap = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        trap.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.close();
        });
        trap.start();
    }

    @AfterEach
    void well() {
        amparo.provider().accepts();
        trap.stop(0);
    }

    @Test
    void byAnyKindOfMessageNorByWhatAServiceAnswers() {
        Somebody somebody = new Somebody(amparo, visitor, "5556428100");
        int bodies = 0;
        for (byte[] body : somebody.letters().everyKindOf("whatsapp")) {
            assertThat(visitor.whatsApp(pointingHere(body))).isEqualTo(200);
            bodies++;
        }
        for (byte[] body : somebody.letters().everyKindOf("telegram")) {
            assertThat(visitor.telegram(pointingHere(body))).isEqualTo(200);
            bodies++;
        }
        for (String words : List.of("is %s safe", "%s", "![](%s)", "<img src='%s'>", "they are at my door %s")) {
            somebody.says(words.formatted(address()));
        }
        await().until(() -> somebody.got().size() > 5);
        amparo.provider()
                .answers(500, "{\"error\":{\"href\":\"%s\",\"error_user_msg\":\"%1$s\"}}".formatted(address()));
        somebody.says("menu");

        assertThat(bodies).isGreaterThan(30);
        await().during(Duration.ofMillis(1_500)).atMost(Duration.ofSeconds(3)).until(() -> calls.get() == 0);
    }

    @Test
    void theTrapWouldSeeACall() throws IOException {
        HttpURLConnection call =
                (HttpURLConnection) URI.create(address()).toURL().openConnection();
        try {
            call.getResponseCode();
        } catch (IOException hungUp) {
            // It says nothing.
        }
        assertThat(calls).hasPositiveValue();
    }

    /** Every link of a recorded call leads into the trap, and every word that was typed is one. */
    private byte[] pointingHere(byte[] body) {
        return new String(body, UTF_8)
                .replaceAll("https?://[^\"\\s]+", address())
                .replace("Ollivantry", address())
                .getBytes(UTF_8);
    }

    private String address() {
        return "http://127.0.0.1:" + trap.getAddress().getPort() + "/picture.jpg";
    }
}
