package org.amparo.bench;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.amparo.bench.Run.Turn;
import org.jspecify.annotations.Nullable;

/** What comes of messages while they are written; begins when it is made. */
final class Gathered {
    private final int messages;
    private final CountDownLatch left;
    private final Queue<Turn> turns = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final long begun = System.nanoTime();

    Gathered(int messages) {
        this.messages = messages;
        this.left = new CountDownLatch(messages);
    }

    int messages() {
        return messages;
    }

    /** One of the two is given. */
    void add(@Nullable Turn turn, @Nullable Throwable failure) {
        if (turn != null) {
            turns.add(turn);
        } else if (failure != null) {
            failures.add(failure);
        }
        left.countDown();
    }

    /** Until all are answered. */
    Run await() {
        try {
            left.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while messages were written", e);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        if (!failures.isEmpty()) {
            throw new AssertionError(failures.size() + " of " + messages + " messages failed", failures.peek());
        }
        return new Run(turns.stream().toList(), took);
    }
}
