package org.amparo.bench;

import java.util.Arrays;
import java.util.Locale;

/** So many durations in microseconds, shortest first. */
record Micros(long... sorted) {
    static Micros ofNanos(long... nanos) {
        return new Micros(Arrays.stream(nanos).map(one -> one / 1_000).sorted().toArray());
    }

    /** The duration that so many of a hundred stay below. */
    long percentile(int share) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * share / 100)];
    }

    /** Two cells of a table: p50 and p99. */
    @Override
    public String toString() {
        return millis(percentile(50)) + " | " + millis(percentile(99));
    }

    private static String millis(long micros) {
        return String.format(Locale.ROOT, "%.2f ms", micros / 1_000.0);
    }
}
