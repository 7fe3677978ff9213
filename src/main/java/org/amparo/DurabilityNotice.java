package org.amparo;

import java.time.Duration;
import java.util.List;
import org.amparo.mailbox.redis.RedisConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Warns at start if an operator's own Redis could lose what was acknowledged. The embedded one is set up by us. */
@Component
final class DurabilityNotice {
    private static final Logger LOG = LoggerFactory.getLogger(DurabilityNotice.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final RedisServer server;
    private final RedisConnection redis;

    DurabilityNotice(RedisServer server, RedisConnection redis) {
        this.server = server;
        this.redis = redis;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        if (server.child().isEmpty()) {
            redis.durabilityGaps()
                    .timeout(PATIENCE)
                    .doOnNext(DurabilityNotice::warn)
                    .onErrorResume(DurabilityNotice::cannotBeChecked)
                    .block();
        }
    }

    private static void warn(List<String> gaps) {
        if (!gaps.isEmpty()) {
            LOG.warn(
                    "The Redis of AMPARO_REDIS_URL can lose messages that were acknowledged: {}. See docs/deployment.md.",
                    String.join(", ", gaps));
        }
    }

    private static Mono<List<String>> cannotBeChecked(Throwable refusal) {
        LOG.warn(
                "The Redis of AMPARO_REDIS_URL does not tell its settings, so nobody checked them: it must run with appendonly yes,"
                        + " appendfsync always and maxmemory-policy noeviction.");
        return Mono.empty();
    }
}
