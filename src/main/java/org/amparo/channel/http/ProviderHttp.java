package org.amparo.channel.http;

import io.netty.channel.ChannelOption;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.amparo.channel.SendFailure;
import org.amparo.channel.SendOutcome;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/**
 * Posts JSON to a messaging service, once. Never an error signal: without an answer the outcome is {@code TEMPORARY} if the request
 * cannot have left this machine, else {@code UNKNOWN}.
 */
public final class ProviderHttp {
    private static final int LONGEST_ANSWER = 64 * 1024;

    private final WebClient client;
    private final Duration patience;

    /** As for real services: 2 s to connect, 5 s for an answer. */
    public ProviderHttp() {
        this(Duration.ofSeconds(2), Duration.ofSeconds(5));
    }

    /**
     * @param connect how long to wait for a connection
     * @param response how long to wait for the answer
     */
    public ProviderHttp(Duration connect, Duration response) {
        // Idle connections are closed by us before the service does it: a request on a dying one ends in UNKNOWN.
        // (Reactor Netty connects anew by itself only while no header has left, so nothing is posted twice.)
        ConnectionProvider connections = ConnectionProvider.builder("providers")
                // As many as a lane of the delivery sends at once: waiting for a connection would look like a failure.
                .maxConnections(32)
                .pendingAcquireTimeout(connect)
                .maxIdleTime(Duration.ofSeconds(20))
                .build();
        HttpClient http = HttpClient.create(connections)
                .followRedirect(false)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, Math.toIntExact(connect.toMillis()))
                .responseTimeout(response);
        client = WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(http))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LONGEST_ANSWER))
                .build();
        // The response timeout starts anew with every byte; this one ends a service that drips.
        patience = connect.multipliedBy(2).plus(response);
    }

    /**
     * Posts.
     *
     * @param bearer the token for the Authorization header, if the service wants it there
     * @param judge what an answer means; pure
     */
    public Mono<SendOutcome> post(URI uri, Optional<String> bearer, byte[] json, Function<Answer, SendOutcome> judge) {
        return Mono.defer(() -> {
            AtomicBoolean left = new AtomicBoolean();
            return client.post()
                    .uri(uri)
                    .headers(headers -> bearer.ifPresent(headers::setBearerAuth))
                    .contentType(MediaType.APPLICATION_JSON)
                    .httpRequest(connected -> left.set(true))
                    .bodyValue(json)
                    .exchangeToMono(ProviderHttp::answer)
                    .timeout(patience)
                    .map(judge)
                    .onErrorResume(noAnswer -> Mono.just(
                            left.get()
                                    ? SendOutcome.failed(SendFailure.UNKNOWN, "no-answer")
                                    : SendOutcome.failed(SendFailure.TEMPORARY, "no-connection")));
        });
    }

    private static Mono<Answer> answer(ClientResponse response) {
        HttpHeaders headers = response.headers().asHttpHeaders();
        Optional<Duration> retryAfter = Optional.ofNullable(headers.getFirst(HttpHeaders.RETRY_AFTER))
                .flatMap(value -> RetryAfter.parse(value, Optional.ofNullable(headers.getFirst(HttpHeaders.DATE))));
        return response.bodyToMono(byte[].class)
                .defaultIfEmpty(new byte[0])
                .map(body -> new Answer(response.statusCode().value(), retryAfter, body));
    }
}
