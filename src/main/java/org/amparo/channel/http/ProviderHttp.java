package org.amparo.channel.http;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.amparo.channel.SendFailure;
import org.amparo.channel.SendOutcome;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.resources.ConnectionProvider;

/**
 * Posts JSON to a messaging service, once. Never an error signal: without an answer the outcome is {@code TEMPORARY} if the request
 * cannot have left this machine, else {@code UNKNOWN}.
 */
public final class ProviderHttp {
    private static final int LONGEST_ANSWER = 64 * 1024;

    private final HttpClient.RequestSender http;
    private final Duration patience;

    /** As for real services: 2 s to connect, 5 s for everything. */
    public ProviderHttp() {
        this(Duration.ofSeconds(2), Duration.ofSeconds(5));
    }

    /**
     * @param connect how long to wait for a connection
     * @param response how long everything may take, until the last byte of the answer
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
        http = HttpClient.create(connections)
                .followRedirect(false)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, Math.toIntExact(connect.toMillis()))
                .headers(all -> all.set(HttpHeaderNames.CONTENT_TYPE, HttpHeaderValues.APPLICATION_JSON))
                .post();
        // Not Reactor Netty's response timeout, which starts anew with every byte of a service that drips.
        patience = response;
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
            return http.uri(uri)
                    .send((request, outbound) -> {
                        left.set(true);
                        bearer.ifPresent(token -> request.header(HttpHeaderNames.AUTHORIZATION, "Bearer " + token));
                        return outbound.send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(json)));
                    })
                    .response(ProviderHttp::answer)
                    .next()
                    .take(patience)
                    .map(judge)
                    .onErrorComplete()
                    .switchIfEmpty(Mono.fromSupplier(() -> withoutAnswer(left.get())));
        });
    }

    private static SendOutcome withoutAnswer(boolean left) {
        return left
                ? SendOutcome.failed(SendFailure.UNKNOWN, "no-answer")
                : SendOutcome.failed(SendFailure.TEMPORARY, "no-connection");
    }

    private static Mono<Answer> answer(HttpClientResponse response, ByteBufFlux body) {
        HttpHeaders headers = response.responseHeaders();
        Optional<Duration> retryAfter = Optional.ofNullable(headers.get(HttpHeaderNames.RETRY_AFTER))
                .flatMap(value -> RetryAfter.parse(value, Optional.ofNullable(headers.get(HttpHeaderNames.DATE))));
        return body.asByteArray()
                .collect(ByteArrayOutputStream::new, ProviderHttp::append)
                .map(all -> new Answer(response.status().code(), retryAfter, all.toByteArray()));
    }

    private static void append(ByteArrayOutputStream all, byte[] more) {
        if (all.size() + more.length > LONGEST_ANSWER) {
            throw new IllegalStateException("The answer is longer than any that is read");
        }
        all.writeBytes(more);
    }
}
