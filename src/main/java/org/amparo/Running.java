package org.amparo;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.amparo.delivery.Postman;
import org.springframework.context.SmartLifecycle;

/**
 * Starts what works by itself before the door opens, and stops it after the door has closed: what is claimed is finished, what is
 * not stays in the mailbox.
 */
final class Running implements SmartLifecycle {
    private final Supplier<Knowledge> knowledge;
    private final Journey journey;
    private final Postman postman;
    private final Upkeep upkeep;
    private final Duration patience;
    private volatile boolean running;

    Running(Supplier<Knowledge> knowledge, Journey journey, Postman postman, Upkeep upkeep, Duration patience) {
        this.knowledge = knowledge;
        this.journey = journey;
        this.postman = postman;
        this.upkeep = upkeep;
        this.patience = patience;
    }

    @Override
    public void start() {
        // Without content there is no bot: the start waits for it here, and fails here.
        Objects.requireNonNull(knowledge.get());
        journey.start();
        postman.start();
        upkeep.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        upkeep.stop();
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
