package org.amparo;

import java.time.Duration;
import org.amparo.mailbox.redis.RedisConnection;
import org.amparo.privacy.Retention;
import org.amparo.privacy.tink.Keyring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** What is done again and again so that nothing outlives its time: old keys are destroyed, and what was deleted leaves Redis' disk. */
final class Upkeep {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final Duration TEND_KEYS = Duration.ofMinutes(30);
    private static final Duration AFTER_THE_START = Duration.ofMinutes(1);

    private final Keyring keyring;
    private final RedisConnection redis;
    private final Scheduler time;
    private final Disposable.Swap rounds = Disposables.swap();

    /** @param time when; on its threads keys are destroyed, which waits for the disk */
    Upkeep(Keyring keyring, RedisConnection redis, Scheduler time) {
        this.keyring = keyring;
        this.redis = redis;
        this.time = time;
    }

    void start() {
        rounds.update(Disposables.composite(
                every(TEND_KEYS, TEND_KEYS, Mono.fromRunnable(keyring::tend), "Old keys were not destroyed"),
                every(
                        AFTER_THE_START,
                        Retention.DELETED_ON_DISK,
                        redis.writeFileAnew(),
                        "Redis did not write its append-only file anew, so what was deleted stays on its disk")));
    }

    void stop() {
        rounds.update(Disposables.disposed());
    }

    /** What fails is said and tried again the next time. */
    private Disposable every(Duration first, Duration pause, Mono<Void> work, String otherwise) {
        return Flux.interval(first, pause, time)
                .onBackpressureDrop()
                .concatMap(
                        tick -> work.onErrorResume(failure -> {
                            LOG.warn("{}: {}", otherwise, failure.getClass().getName());
                            return Mono.empty();
                        }),
                        1)
                .subscribe();
    }
}
