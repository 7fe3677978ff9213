package org.amparo.webhook.netty;

import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.SingleThreadEventExecutor;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** The event loop that asks: does what it is given once it has ended what it is at. None if no loop asks, or if several things wait for it. */
public final class OwnLoop implements Supplier<Optional<Executor>> {
    /** Short ones; together they hold up the door for a few milliseconds. */
    private static final int MOST_WAITING = 4;

    private final Iterable<EventExecutor> loops;

    /** @param loops on which messages come in */
    public OwnLoop(Iterable<EventExecutor> loops) {
        this.loops = loops;
    }

    @Override
    public Optional<Executor> get() {
        for (EventExecutor loop : loops) {
            if (loop.inEventLoop()) {
                return loop instanceof SingleThreadEventExecutor own && own.pendingTasks() < MOST_WAITING
                        ? Optional.of(own)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
