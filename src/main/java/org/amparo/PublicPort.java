package org.amparo;

import java.net.InetSocketAddress;
import java.util.Optional;
import org.springframework.core.env.PropertyResolver;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.ServerRequest;

/** What comes in where everybody may knock. The management port would serve the same routes, without the doorkeeper. */
final class PublicPort implements RequestPredicate {
    private final PropertyResolver environment;

    PublicPort(PropertyResolver environment) {
        this.environment = environment;
    }

    @Override
    public boolean test(ServerRequest request) {
        return Optional.ofNullable(request.exchange().getRequest().getLocalAddress())
                .map(InetSocketAddress::getPort)
                .map(String::valueOf)
                .equals(Optional.ofNullable(environment.getProperty("local.server.port")));
    }
}
