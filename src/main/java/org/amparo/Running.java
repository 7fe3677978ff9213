package org.amparo;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.amparo.delivery.Postman;
import org.amparo.privacy.tink.Keyring;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/**
 * Starts what works by itself before the door opens, and stops it after the door has closed: what is claimed is finished, what is
 * not stays in the mailbox.
 */
final class Running implements SmartLifecycle {
    private static final Duration TEND_KEYS = Duration.ofMinutes(30);

    private final Supplier<Knowledge> knowledge;
    private final Journey journey;
    private final Postman postman;
    private final Keyring keyring;
    private final Duration patience;
    private final Disposable.Swap tending = Disposables.swap();
    private volatile boolean running;

    Running(Supplier<Knowledge> knowledge, Journey journey, Postman postman, Keyring keyring, Duration patience) {
        this.knowledge = knowledge;
        this.journey = journey;
        this.postman = postman;
        this.keyring = keyring;
        this.patience = patience;
    }

    @Override
    public void start() {
        // Without content there is no bot: the start waits for it here, and fails here.
        Objects.requireNonNull(knowledge.get());
        journey.start();
        postman.start();
        tending.update(Flux.interval(TEND_KEYS, Schedulers.boundedElastic())
                .onBackpressureDrop()
                .subscribe(tick -> keyring.tend()));
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        tending.update(Disposables.disposed());
        journey.stop(patience.dividedBy(2)).block();
        postman.stop(patience.dividedBy(2));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server starts, and after it has stopped. */
    @Override
    public int getPhase() {
        return 0;
    }
}
