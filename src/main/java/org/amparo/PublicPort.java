package org.amparo;

import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.Environment;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Where everybody may knock: these routes and nothing else, without a detour through Spring's dispatcher. Health and metrics have a port of
 * their own, which in turn does not serve what comes in here.
 */
final class PublicPort implements HttpHandler {
    private final HttpHandler routes;

    /** @throws InvalidConfigurationPropertyValueException if health and metrics were to be on the same port */
    PublicPort(RouterFunction<ServerResponse> routes, Environment environment) {
        if (ManagementPortType.get(environment) == ManagementPortType.SAME) {
            throw new InvalidConfigurationPropertyValueException(
                    "management.server.port",
                    environment.getProperty("management.server.port"),
                    "Health and metrics are not for everybody: give MANAGEMENT_PORT another value than SERVER_PORT.");
        }
        this.routes = RouterFunctions.toHttpHandler(routes);
    }

    @Override
    public Mono<Void> handle(ServerHttpRequest request, ServerHttpResponse response) {
        return routes.handle(request, response);
    }
}
