package org.amparo.bench;

import static org.springframework.web.reactive.function.server.RequestPredicates.POST;

import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.netty.http.server.HttpServer;
import reactor.netty.resources.LoopResources;

/** What WebFlux costs by itself: reads the body and says 200. A program of its own, so that its processor time can be told. */
public final class BareEndpoint {
    private BareEndpoint() {}

    /** @param arguments the port */
    public static void main(String[] arguments) {
        var routes = RouterFunctions.route(
                POST("/webhook/whatsapp"),
                request -> request.bodyToMono(byte[].class)
                        .flatMap(body -> ServerResponse.ok().build()));
        HttpServer.create()
                .host("127.0.0.1")
                .port(Integer.parseInt(arguments[0]))
                // As many as Amparo has.
                .runOn(LoopResources.create(
                        "bare", Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true))
                .handle(new ReactorHttpHandlerAdapter(RouterFunctions.toHttpHandler(routes)))
                .bindNow()
                .onDispose()
                .block();
    }
}
