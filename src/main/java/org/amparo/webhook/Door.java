package org.amparo.webhook;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.amparo.channel.Channel;
import org.amparo.channel.WebhookCall;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;

/** Takes a call off the wire, as it is and within limits, and puts the answer on it. */
public final class Door {
    /** In bytes. A batch of a thousand messages fits. */
    public static final int LARGEST_BODY = 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Door.class);
    private static final String SEND_AGAIN_AFTER_SECONDS = "5";

    private final Reception reception;
    private final Tally tally;
    private final Bodies bodies = new Bodies();

    public Door(Reception reception, Tally tally) {
        this.reception = reception;
        this.tally = tally;
    }

    /** A call that brings messages. */
    public Mono<ServerResponse> receive(Channel channel, ServerRequest request) {
        return Mono.defer(() -> answer(channel, request))
                .onErrorResume(failure -> Mono.just(refusal(channel, failure)))
                .flatMap(answer -> {
                    tally.answer(channel.name(), answer);
                    return say(answer);
                });
    }

    /** A service's handshake. */
    Mono<ServerResponse> shakeHands(Channel channel, ServerRequest request) {
        return Mono.fromSupplier(() -> channel.handshake(call(request, new byte[0])))
                .flatMap(challenge -> {
                    tally.answer(channel.name(), challenge.isPresent() ? Answer.TAKEN : Answer.FORBIDDEN);
                    return challenge.isPresent()
                            ? plain(Answer.TAKEN).bodyValue(challenge.get())
                            : say(Answer.FORBIDDEN);
                });
    }

    /** A call for nobody. */
    Mono<ServerResponse> turnAway() {
        tally.answer("unknown", Answer.UNKNOWN);
        return say(Answer.UNKNOWN);
    }

    private Mono<Answer> answer(Channel channel, ServerRequest request) {
        List<String> encodings = request.headers().header(HttpHeaders.CONTENT_ENCODING);
        if (!encodings.stream().allMatch("identity"::equalsIgnoreCase)) {
            return Mono.just(Answer.ENCODED);
        }
        if (request.headers().contentLength().orElse(0) > LARGEST_BODY) {
            return Mono.just(Answer.TOO_LARGE);
        }
        return body(request).flatMap(body -> reception.receive(channel, call(request, body)));
    }

    private Mono<byte[]> body(ServerRequest request) {
        return bodies.whole(request.body(BodyExtractors.toDataBuffers()));
    }

    private static WebhookCall call(ServerRequest request, byte[] body) {
        Map<String, List<String>> headers = new HashMap<>();
        request.headers().asHttpHeaders().forEach(headers::put);
        return new WebhookCall(headers, request.queryParams(), body);
    }

    private static Answer refusal(Channel channel, Throwable failure) {
        if (failure instanceof DataBufferLimitException) {
            return Answer.TOO_LARGE;
        }
        if (failure instanceof TimeoutException
                || failure instanceof AbortedException
                || failure instanceof IOException) {
            return Answer.UNREADABLE;
        }
        if (!(failure instanceof Bodies.NoRoom)) {
            LOG.warn("webhook: {} from {} not kept", failure.getClass().getName(), channel.name());
        }
        return Answer.NOT_KEPT;
    }

    private static Mono<ServerResponse> say(Answer answer) {
        return answer.body().isEmpty() ? plain(answer).build() : plain(answer).bodyValue(answer.body());
    }

    private static ServerResponse.BodyBuilder plain(Answer answer) {
        ServerResponse.BodyBuilder response = ServerResponse.status(answer.status())
                .contentType(MediaType.TEXT_PLAIN)
                .header("X-Content-Type-Options", "nosniff");
        return switch (answer) {
            // What is still on its way is not read.
            case NOT_KEPT ->
                response.header(HttpHeaders.RETRY_AFTER, SEND_AGAIN_AFTER_SECONDS)
                        .header(HttpHeaders.CONNECTION, "close");
            case TOO_LARGE, ENCODED, UNREADABLE -> response.header(HttpHeaders.CONNECTION, "close");
            default -> response;
        };
    }
}
