package org.amparo.faults;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadPoolExecutor;
import reactor.blockhound.BlockHound;
import reactor.blockhound.BlockingOperationError;

/**
 * Catches threads that must not wait and do. Needs {@code -XX:+AllowRedefinitionToAddDeleteMethods}, as the build gives it.
 *
 * <p>It can be installed once in a JVM and never uninstalled, and most tests may block where they like: it looks only while it is asked to.
 */
public final class BlockingCalls {
    private static final List<String> CAUGHT = new CopyOnWriteArrayList<>();
    private static volatile boolean watching;

    static {
        BlockHound.builder()
                .loadIntegrations()
                // Chance comes out of /dev/urandom, which never makes anybody wait.
                .allowBlockingCallsInside("java.security.SecureRandom", "nextBytes")
                .blockingMethodCallback(method -> {
                    if (watching && !isWaitingForWork()) {
                        CAUGHT.add(method.toString());
                        throw new BlockingOperationError(method);
                    }
                })
                .install();
    }

    private BlockingCalls() {}

    /** Those that were made meanwhile, on any thread that must not wait; each failed, too. */
    public static synchronized List<String> madeWhile(Runnable work) {
        CAUGHT.clear();
        watching = true;
        try {
            work.run();
        } finally {
            watching = false;
        }
        return List.copyOf(CAUGHT);
    }

    /** A thread that waited before we began to watch is not known to be allowed to, and would die of it. */
    private static boolean isWaitingForWork() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getMethodName().equals("getTask")
                        && frame.getClassName().equals(ThreadPoolExecutor.class.getName())));
    }
}
