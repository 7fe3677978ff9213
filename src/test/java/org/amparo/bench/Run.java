package org.amparo.bench;

import java.time.Duration;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** What came of messages that were written in one go. */
record Run(List<Turn> turns, Duration took) {
    static final Run NONE = new Run(List.of(), Duration.ZERO);

    /** When something was due, taken in, and answered; in nanoseconds. */
    record Turn(long due, long admitted, long answered) {}

    Run and(Run more) {
        return new Run(Stream.concat(turns.stream(), more.turns.stream()).toList(), took.plus(more.took));
    }

    double perSecond() {
        return turns.size() * 1e9 / took.toNanos();
    }

    Micros admission() {
        return micros(turn -> turn.admitted() - turn.due());
    }

    Micros wholeTurn() {
        return micros(turn -> turn.answered() - turn.due());
    }

    private Micros micros(ToLongFunction<Turn> length) {
        return Micros.ofNanos(turns.stream().mapToLong(length).toArray());
    }
}
