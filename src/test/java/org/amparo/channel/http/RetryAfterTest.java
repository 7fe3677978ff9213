package org.amparo.channel.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Optional<String> NOON = Optional.of("Sun, 22 Nov 2026 12:00:00 GMT");

    @Test
    void secondsAreSeconds() {
        assertThat(RetryAfter.parse("7", Optional.empty())).contains(Duration.ofSeconds(7));
    }

    @Test
    void aDateIsCountedFromTheirOwnClock() {
        assertThat(RetryAfter.parse("Sun, 22 Nov 2026 12:00:30 GMT", NOON)).contains(Duration.ofSeconds(30));
    }

    @Test
    void nobodyWaitsLongerThanAnHour() {
        assertThat(RetryAfter.parse("999999999", NOON)).contains(Duration.ofHours(1));
        assertThat(RetryAfter.parse("Mon, 23 Nov 2026 12:00:00 GMT", NOON)).contains(Duration.ofHours(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-5", "soon", "1.5", "99999999999999999999", "Sun, 22 Nov 2026 11:00:00 GMT"})
    void nonsenseAndThePastAreNoWait(String header) {
        assertThat(RetryAfter.parse(header, NOON)).isEmpty();
    }

    @Test
    void aDateWithoutTheirClockIsNoWait() {
        assertThat(RetryAfter.parse("Sun, 22 Nov 2026 12:00:30 GMT", Optional.empty()))
                .isEmpty();
    }
}
