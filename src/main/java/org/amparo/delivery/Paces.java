package org.amparo.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amparo.channel.Pace;
import org.amparo.message.Person;

/**
 * Keeps to each channel's pace for each person: a token bucket, kept as the one moment at which it will be full again. In memory, for
 * so many people; who was forgotten has a full bucket, and the service's own limit still stands.
 */
final class Paces {
    private final int people;
    private final Map<Person, Instant> fullAt = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Person, Instant> eldest) {
            return size() > people;
        }
    };

    Paces(int people) {
        this.people = people;
    }

    /** Zero if a part may go to the person now, and then it is counted; else how long until the next may. */
    synchronized Duration take(Person person, Pace pace, Instant now) {
        if (pace.every().isZero()) {
            return Duration.ZERO;
        }
        Instant full = fullAt.getOrDefault(person, now);
        Instant base = full.isBefore(now) ? now : full;
        Duration wait = Duration.between(now, base.minus(pace.every().multipliedBy(pace.burst() - 1L)));
        if (wait.compareTo(Duration.ZERO) > 0) {
            return wait;
        }
        fullAt.put(person, base.plus(pace.every()));
        return Duration.ZERO;
    }
}
