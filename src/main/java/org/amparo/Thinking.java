package org.amparo;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Where messages are thought about, never on an event loop. The thread that thought last thinks next, while its caches are warm. */
final class Thinking {
    private Thinking() {}

    /** @param threads how many messages are thought about at a time */
    static Scheduler scheduler(int threads) {
        return Schedulers.fromExecutorService(new ForkJoinPool(threads, Thinking::thread, null, true), "thinking");
    }

    private static ForkJoinWorkerThread thread(ForkJoinPool pool) {
        ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
        thread.setName("thinking-" + thread.getPoolIndex());
        return thread;
    }
}
