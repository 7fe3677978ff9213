package org.amparo.console.webchat;

import java.time.InstantSource;

/** So many a minute, all callers together: nothing is kept of any of them. */
final class PerMinute {
    private final int limit;
    private final InstantSource clock;
    private long minute;
    private int used;

    PerMinute(int limit, InstantSource clock) {
        this.limit = limit;
        this.clock = clock;
    }

    synchronized boolean oneMore() {
        long now = clock.instant().getEpochSecond() / 60;
        if (now != minute) {
            minute = now;
            used = 0;
        }
        return used++ < limit;
    }
}
