package org.amparo.faults;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Sleeps a little again and again, and sees how late this machine wakes it. What the machine does besides is no fault of what is measured
 * meanwhile: a promise of milliseconds holds on one that has nothing else to do.
 */
public final class Pulse implements AutoCloseable {
    private static final long NAP = Duration.ofMillis(5).toNanos();
    /** A call crosses as many threads one after the other: caller, event loop, Redis. */
    private static final int THREADS_OF_A_CALL = 3;

    private final Thread thread = new Thread(this::beat, "pulse");
    private volatile boolean over;
    private volatile long longest;

    private Pulse() {}

    public static Pulse begin() {
        Pulse pulse = new Pulse();
        pulse.thread.setDaemon(true);
        pulse.thread.start();
        return pulse;
    }

    private void beat() {
        while (!over) {
            long begun = System.nanoTime();
            LockSupport.parkNanos(NAP);
            longest = Math.max(longest, System.nanoTime() - begun - NAP);
        }
    }

    /** The promise, in milliseconds, and what this machine took for itself. */
    public long allowing(long promise) {
        return promise + THREADS_OF_A_CALL * Duration.ofNanos(longest).toMillis();
    }

    @Override
    public void close() {
        over = true;
    }

    @Override
    public String toString() {
        return "the machine late by at most " + Duration.ofNanos(longest).toMillis() + " ms";
    }
}
