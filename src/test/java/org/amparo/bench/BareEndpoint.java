package org.amparo.bench;

import static org.springframework.web.reactive.function.server.RequestPredicates.POST;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.codec.autoconfigure.CodecsAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.reactor.netty.autoconfigure.NettyReactiveWebServerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.HttpHandlerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.netty.http.server.HttpServer;
import reactor.netty.resources.LoopResources;

/**
 * What WebFlux costs by itself: reads the body and says 200. A program of its own, so that its processor time can be told; either as Spring
 * Boot sets WebFlux up and nothing more, or one route on the server and no Spring Boot at all.
 */
// Nothing that a scan of Amparo's packages finds: hence no @Configuration.
@ImportAutoConfiguration({
    NettyReactiveWebServerAutoConfiguration.class,
    HttpHandlerAutoConfiguration.class,
    WebFluxAutoConfiguration.class,
    ErrorWebFluxAutoConfiguration.class,
    CodecsAutoConfiguration.class,
    JacksonAutoConfiguration.class
})
public class BareEndpoint {
    /** The argument for one route without Spring Boot. */
    static final String ROUTE_ALONE = "route-alone";

    // As many as Amparo has.
    private static final int LOOPS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    /** @param arguments the port, and {@link #ROUTE_ALONE} or nothing */
    public static void main(String[] arguments) {
        // As in Amparo; Netty and Spring Boot leave it on.
        System.setProperty("io.netty.leakDetection.level", "disabled");
        int port = Integer.parseInt(arguments[0]);
        if (arguments.length > 1 && arguments[1].equals(ROUTE_ALONE)) {
            serveRouteAlone(port);
        } else {
            serve(port);
        }
    }

    @Bean
    static RouterFunction<ServerResponse> route() {
        return RouterFunctions.route(
                POST("/webhook/whatsapp"),
                request -> request.bodyToMono(byte[].class)
                        .flatMap(body -> ServerResponse.ok().build()));
    }

    private static void serve(int port) {
        System.setProperty("reactor.netty.ioWorkerCount", String.valueOf(LOOPS));
        SpringApplication application = new SpringApplication(BareEndpoint.class);
        application.setDefaultProperties(Map.of(
                // Not with the settings of Amparo, which lie on the same path.
                "spring.config.name", "none",
                "spring.main.banner-mode", "off",
                "server.address", "127.0.0.1",
                "server.port", port));
        application.run();
    }

    private static void serveRouteAlone(int port) {
        HttpServer.create()
                .host("127.0.0.1")
                .port(port)
                .runOn(LoopResources.create("bare", LOOPS, true))
                .handle(new ReactorHttpHandlerAdapter(RouterFunctions.toHttpHandler(route())))
                .bindNow()
                .onDispose()
                .block();
    }
}
