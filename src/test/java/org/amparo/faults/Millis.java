package org.amparo.faults;

import java.util.Collection;
import java.util.List;

/** So many durations, sorted. */
record Millis(List<Long> sorted) {
    static Millis of(Collection<Long> millis) {
        return new Millis(millis.stream().sorted().toList());
    }

    /** The duration that so many of a hundred stay below. */
    long percentile(int share) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * share / 100));
    }

    @Override
    public String toString() {
        return "p50 %d ms, p99 %d ms, longest %d ms of %d"
                .formatted(percentile(50), percentile(99), sorted.get(sorted.size() - 1), sorted.size());
    }
}
