package org.amparo;

import java.net.InetSocketAddress;
import org.springframework.core.env.PropertyResolver;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.ServerRequest;

/** What comes in where everybody may knock. The management port would serve the same routes, without the doorkeeper. */
final class PublicPort implements RequestPredicate {
    private final PropertyResolver environment;
    /** 0 until the server has one. */
    private volatile int port;

    PublicPort(PropertyResolver environment) {
        this.environment = environment;
    }

    @Override
    public boolean test(ServerRequest request) {
        InetSocketAddress knockedAt = request.exchange().getRequest().getLocalAddress();
        return knockedAt != null && knockedAt.getPort() == port();
    }

    private int port() {
        if (port == 0) {
            port = environment.getProperty("local.server.port", Integer.class, 0);
        }
        return port;
    }
}
