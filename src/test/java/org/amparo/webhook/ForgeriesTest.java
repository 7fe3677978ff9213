package org.amparo.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import reactor.core.publisher.Mono;

/** A hundred thousand forgeries of every kind learn nothing, not even which kind they are, and leave no line in the log. */
class ForgeriesTest {
    private static final int FORGERIES = 100_000;
    private static final int OVER_HTTP = 500;

    private final Logger ours = (Logger) LoggerFactory.getLogger("org.amparo");
    private final Level usual = ours.getLevel();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final HouseWithADoor house = new HouseWithADoor();

    @BeforeEach
    void listen() {
        log.start();
        ours.setLevel(Level.TRACE);
        ours.addAppender(log);
    }

    @AfterEach
    void close() {
        ours.detachAppender(log);
        ours.setLevel(usual);
        house.close();
    }

    @Test
    void areAllToldTheSameInAtMost64BytesAndNothingIsLogged() {
        SplittableRandom chance = new SplittableRandom(1);
        Set<Told> told = new HashSet<>();
        for (int i = 0; i < FORGERIES; i++) {
            told.add(answerTo(Forgery.any(chance)));
        }

        assertThat(told).hasSize(1).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.body().getBytes(UTF_8)).hasSizeLessThanOrEqualTo(64);
        });
        assertThat(log.list).isEmpty();
        assertThat(house.claims).isEmpty();
    }

    @Test
    void areToldTheSameOverHttp() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        SplittableRandom chance = new SplittableRandom(2);
        Set<Told> told = new HashSet<>();
        for (int i = 0; i < OVER_HTTP; i++) {
            HttpResponse<String> answer = client.send(
                    Forgery.any(chance).request(URI.create("http://localhost:" + house.port())),
                    HttpResponse.BodyHandlers.ofString());
            told.add(new Told(answer.statusCode(), answer.headers().map(), answer.body()));
        }

        assertThat(told).hasSize(1);
        assertThat(told.iterator().next().status()).isEqualTo(401);
        assertThat(log.list).isEmpty();
    }

    private Told answerTo(Forgery forgery) {
        MockServerHttpRequest.BodyBuilder request = MockServerHttpRequest.post("/webhook/" + forgery.channel());
        forgery.headers().forEach((name, values) -> request.header(name, values.toArray(String[]::new)));
        MockServerHttpResponse response = new MockServerHttpResponse();
        house.behindTheWire
                .handle(request.body(Mono.just(DefaultDataBufferFactory.sharedInstance.wrap(forgery.body()))), response)
                .block();
        Map<String, List<String>> headers = new HashMap<>();
        response.getHeaders().forEach(headers::put);
        return new Told(
                Objects.requireNonNull(response.getStatusCode()).value(),
                headers,
                Objects.requireNonNull(response.getBodyAsString().block()));
    }

    private record Told(int status, Map<String, List<String>> headers, String body) {}
}
