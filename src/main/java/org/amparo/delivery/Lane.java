package org.amparo.delivery;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.amparo.channel.Channel;
import org.amparo.channel.SendFailure;
import org.amparo.channel.SendOutcome;
import org.amparo.mailbox.Parcel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** One channel's own way out: a breaker, so many sends at a time, and silence for as long as the service asked for it. */
final class Lane {
    /** Sends at a time. A channel's connection pool should be as large. */
    static final int WIDTH = 32;

    /** The lease of a parcel is 10 s; short waits for the pace and for room, and the mailbox's answer must fit into it too. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    /**
     * So long a parcel waits here for room, looking for it now and then. A crowded lane is nobody's failure, and in the mailbox each failure
     * doubles the wait: of 48,000 parcels in a rush one was crowded out five times in a row and came after half a minute.
     */
    private static final Duration FOR_ROOM = Duration.ofSeconds(2);

    private static final Duration LOOK_FOR_ROOM = Duration.ofMillis(50);

    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);

    private static final CircuitBreakerConfig FUSE = CircuitBreakerConfig.custom()
            .slidingWindowSize(20)
            .minimumNumberOfCalls(10)
            .waitDurationInOpenState(Duration.ofSeconds(5))
            .permittedNumberOfCallsInHalfOpenState(3)
            .maxWaitDurationInHalfOpenState(PATIENCE.multipliedBy(2))
            .writableStackTraceEnabled(false)
            .recordResult(outcome -> outcome instanceof SendOutcome.Failed failed && blamesTheService(failed.failure()))
            .build();

    private final Channel channel;
    private final InstantSource clock;
    private final CircuitBreaker fuse;
    private final Bulkhead width;
    private volatile Instant quietUntil = Instant.MIN;

    Lane(Channel channel, InstantSource clock) {
        this.channel = channel;
        this.clock = clock;
        fuse = CircuitBreaker.of(channel.name(), FUSE);
        fuse.getEventPublisher()
                .onStateTransition(change -> LOG.warn(
                        "delivery: sending on {} is now {}",
                        channel.name(),
                        change.getStateTransition().getToState()));
        width = Bulkhead.of(
                channel.name(),
                BulkheadConfig.custom()
                        .maxConcurrentCalls(WIDTH)
                        .maxWaitDuration(Duration.ZERO)
                        .writableStackTraceEnabled(false)
                        .build());
    }

    Channel channel() {
        return channel;
    }

    /** Sends, or says why not: at once, or, from a service that answers, after {@link #FOR_ROOM} without room. Never an error signal. */
    Mono<Passage> pass(Parcel parcel) {
        Instant now = clock.instant();
        if (now.isBefore(quietUntil)) {
            return Mono.just(new Passage.Shut("quiet", Duration.between(now, quietUntil)));
        }
        return pass(parcel, FOR_ROOM.dividedBy(LOOK_FOR_ROOM));
    }

    private Mono<Passage> pass(Parcel parcel, long looksForRoom) {
        return send(parcel)
                .transformDeferred(CircuitBreakerOperator.of(fuse))
                .transformDeferred(BulkheadOperator.of(width))
                .<Passage>map(Passage.Through::new)
                .onErrorResume(shut -> {
                    if (shut instanceof CallNotPermittedException) {
                        return Mono.just(new Passage.Shut("breaker-open", Duration.ZERO));
                    }
                    return answersNow() && looksForRoom > 0
                            ? Mono.delay(LOOK_FOR_ROOM).flatMap(later -> pass(parcel, looksForRoom - 1))
                            : Mono.just(new Passage.Shut("lane-full", Duration.ZERO));
                });
    }

    /** One that is dead gets no more of our calls for having a crowd before it. */
    private boolean answersNow() {
        return fuse.getMetrics().getNumberOfSuccessfulCalls() > 0;
    }

    private Mono<SendOutcome> send(Parcel parcel) {
        return Mono.defer(() -> channel.send(parcel.to(), parcel.tracker(), parcel.part()))
                .take(PATIENCE)
                .defaultIfEmpty(SendOutcome.failed(SendFailure.UNKNOWN, "silent"))
                .onErrorResume(failure -> Mono.just(failed(failure)))
                .doOnNext(this::keepQuietIfAsked);
    }

    private SendOutcome failed(Throwable failure) {
        LOG.warn("delivery: {} while sending on {}", failure.getClass().getName(), channel.name());
        return SendOutcome.failed(SendFailure.UNKNOWN, "error");
    }

    private void keepQuietIfAsked(SendOutcome outcome) {
        if (outcome instanceof SendOutcome.Failed failed && failed.failure() == SendFailure.THROTTLED) {
            failed.after().ifPresent(wait -> quietUntil = clock.instant().plus(wait));
        }
    }

    private static boolean blamesTheService(SendFailure failure) {
        return switch (failure) {
            case TEMPORARY, UNKNOWN, MISCONFIGURED -> true;
            case THROTTLED, PERSON_THROTTLED, AWAY, WINDOW_CLOSED, REFUSED, GONE -> false;
        };
    }

    /** What became of a parcel on its way out. */
    sealed interface Passage {
        record Through(SendOutcome outcome) implements Passage {}

        /**
         * The service was not called.
         *
         * @param why for counters
         * @param atLeast how long not to come back
         */
        record Shut(String why, Duration atLeast) implements Passage {}
    }
}
