package org.amparo;

import org.amparo.mailbox.redis.RedisConnection;
import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Readiness: without Redis nothing can be kept, so nothing should be sent here. Liveness does not ask. */
@Component("mailboxHealthIndicator")
final class MailboxHealth extends AbstractReactiveHealthIndicator {
    private final RedisConnection redis;

    MailboxHealth(RedisConnection redis) {
        super("Redis does not answer");
        this.redis = redis;
    }

    @Override
    protected Mono<Health> doHealthCheck(Health.Builder builder) {
        return redis.ping().then(Mono.fromSupplier(() -> builder.up().build()));
    }
}
