package org.amparo.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.amparo.channel.SendFailure;

/**
 * How long a parcel waits before it is tried again, and when to stop trying. A parcel's number of attempts is the measure of time: it
 * outlives restarts.
 *
 * @param longest wait between two attempts
 * @param attempts after which a parcel is given up
 */
record Persistence(Duration longest, int attempts) {
    /** About a day: 1, 2, 4 … 256 s, then every 300 s and up to a quarter more. */
    static final Persistence WITH_A_SERVICE = new Persistence(Duration.ofMinutes(5), 270);

    /** About an hour, every few seconds: who opens the chat again shall not sit before an empty page. */
    static final Persistence WITH_SOMEBODY_AWAY = new Persistence(Duration.ofSeconds(5), 720);

    static Persistence with(SendFailure failure) {
        return failure == SendFailure.AWAY ? WITH_SOMEBODY_AWAY : WITH_A_SERVICE;
    }

    boolean endsAt(int attempt) {
        return attempt >= attempts;
    }

    /**
     * The wait, with jitter, so that those who failed together do not come back together.
     *
     * @param attempt the one that failed, from 1
     * @param atLeast what the service asked for; never shortened
     */
    Duration waitAfter(int attempt, Duration atLeast, RandomGenerator chance) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(Math.max(attempt, 1) - 1, 20));
        Duration backoff = doubled.compareTo(longest) < 0 ? doubled : longest;
        Duration base = backoff.compareTo(atLeast) < 0 ? atLeast : backoff;
        return base.plusMillis((long) (backoff.toMillis() * chance.nextDouble(0.25)));
    }
}
