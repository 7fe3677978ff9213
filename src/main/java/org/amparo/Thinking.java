package org.amparo;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.function.Supplier;
import reactor.core.Disposable;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Where messages are thought about. What takes a fraction of a millisecond stays on the event loop that it came in on: to wake another
 * thread and be woken by it costs as much as the thought. What may take longer goes to threads of its own, and so does all that comes
 * while several wait for the loop.
 */
final class Thinking implements Disposable {
    private final Supplier<Optional<Executor>> ownLoop;
    private final Executor threads;
    private final Scheduler atHand;
    private final Scheduler apart;

    /**
     * @param ownLoop the event loop that asks, if it has time
     * @param threads how many messages are thought about at a time apart from loops
     */
    Thinking(Supplier<Optional<Executor>> ownLoop, int threads) {
        // The one that thought last thinks next, while its caches are warm.
        ForkJoinPool pool = new ForkJoinPool(threads, Thinking::thread, null, true);
        this.ownLoop = ownLoop;
        this.threads = pool;
        atHand = Schedulers.fromExecutor(this::runAtHand);
        apart = Schedulers.fromExecutorService(pool, "thinking");
    }

    /** On the loop that asks, if it has time, else apart. For what takes a fraction of a millisecond. */
    Scheduler atHand() {
        return atHand;
    }

    /** On a thread that nobody waits for. */
    Scheduler apart() {
        return apart;
    }

    @Override
    public void dispose() {
        apart.dispose();
    }

    private void runAtHand(Runnable task) {
        ownLoop.get().orElse(threads).execute(task);
    }

    private static ForkJoinWorkerThread thread(ForkJoinPool pool) {
        ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
        thread.setName("thinking-" + thread.getPoolIndex());
        return thread;
    }
}
