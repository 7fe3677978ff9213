package org.amparo.webhook;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Opens when taking messages in fails, and then refuses at once. It looks by itself whether the mailbox is well again and closes: nobody's
 * message waits to find out. Safe for use by many threads.
 */
public final class Fuse {
    private static final Logger LOG = LoggerFactory.getLogger(Fuse.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration LOOK_AT_MOST = Duration.ofSeconds(1);

    private static final CircuitBreakerConfig CONFIG = CircuitBreakerConfig.custom()
            .slidingWindowSize(20)
            .minimumNumberOfCalls(5)
            // It is closed by us; half open, a message would be the probe.
            .waitDurationInOpenState(Duration.ofDays(3650))
            .build();

    private final Supplier<Mono<Void>> isWell;
    private final CircuitBreaker breaker = CircuitBreaker.of("admission", CONFIG);

    /** @param isWell completes if a message could be taken in now, else an error signal */
    public Fuse(Supplier<Mono<Void>> isWell) {
        this.isWell = isWell;
        breaker.getEventPublisher().onStateTransition(change -> {
            State state = change.getStateTransition().getToState();
            LOG.warn("webhook: taking messages in is now {}", state);
            if (state == State.OPEN) {
                closeWhenWell();
            }
        });
    }

    /** The same, or an error at once while it is open. */
    <T> Mono<T> guard(Mono<T> call) {
        return call.transformDeferred(CircuitBreakerOperator.of(breaker));
    }

    private void closeWhenWell() {
        Flux.interval(LOOK_EVERY)
                .onBackpressureDrop()
                .concatMap(tick -> Mono.defer(isWell)
                        .timeout(LOOK_AT_MOST)
                        .thenReturn(true)
                        .onErrorReturn(false))
                .takeUntil(Boolean::booleanValue)
                .doOnComplete(breaker::transitionToClosedState)
                .subscribe();
    }
}
