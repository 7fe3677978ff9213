package org.amparo.webhook;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.amparo.channel.Channel;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code POST /webhook/{channel}} for messages, {@code GET} on the same path for handshakes. */
public final class WebhookRoutes {
    private final Map<String, Channel> channels;
    private final Door door;

    /** @param channels those that are on; their names differ */
    public WebhookRoutes(Collection<Channel> channels, Door door) {
        this.channels = channels.stream().collect(toUnmodifiableMap(Channel::name, Function.identity()));
        this.door = door;
    }

    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .POST("/webhook/{channel}", request -> with(request, door::receive))
                .GET("/webhook/{channel}", request -> with(request, door::shakeHands))
                .build();
    }

    private Mono<ServerResponse> with(
            ServerRequest request, BiFunction<Channel, ServerRequest, Mono<ServerResponse>> step) {
        Channel channel = channels.get(request.pathVariable("channel"));
        return channel == null ? door.turnAway() : step.apply(channel, request);
    }
}
