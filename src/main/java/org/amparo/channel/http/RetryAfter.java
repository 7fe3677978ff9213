package org.amparo.channel.http;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads {@code Retry-After} (RFC 9110, section 10.2.3): seconds, or a date. */
public final class RetryAfter {
    /** Nobody waits longer than this on a service's word alone. */
    public static final Duration LONGEST = Duration.ofHours(1);

    private RetryAfter() {}

    /**
     * How long to wait; empty if the header makes no sense or lies in the past.
     *
     * @param header the header's value
     * @param now the answer's own {@code Date}: their clock and ours need not agree
     */
    static Optional<Duration> parse(String header, Optional<String> now) {
        Optional<Duration> wait = header.matches("[0-9]{1,9}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(header)))
                : date(header)
                        .flatMap(until -> now.flatMap(RetryAfter::date).map(date -> Duration.between(date, until)));
        return wait.flatMap(RetryAfter::capped);
    }

    /** The wait, at most {@link #LONGEST}; empty unless it is positive. */
    public static Optional<Duration> capped(Duration wait) {
        return Optional.of(wait.compareTo(LONGEST) > 0 ? LONGEST : wait)
                .filter(capped -> capped.compareTo(Duration.ZERO) > 0);
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(RFC_1123_DATE_TIME.parse(text, Instant::from));
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }
}
