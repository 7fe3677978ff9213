package org.amparo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.IntConsumer;

/** Says what could be said without end at most once a second. Safe for use by many threads. */
final class Seldom {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final InstantSource clock;
    private Instant quietUntil = Instant.MIN;
    private int unsaid;

    Seldom(InstantSource clock) {
        this.clock = clock;
    }

    /** @param line told how often it was left out since it was last said */
    synchronized void say(IntConsumer line) {
        Instant now = clock.instant();
        if (now.isBefore(quietUntil)) {
            unsaid++;
            return;
        }
        quietUntil = now.plus(PAUSE);
        line.accept(unsaid);
        unsaid = 0;
    }
}
