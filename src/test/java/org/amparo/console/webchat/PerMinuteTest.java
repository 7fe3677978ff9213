package org.amparo.console.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How many sessions may be opened. */
class PerMinuteTest {
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final PerMinute door = new PerMinute(2, () -> now);

    @Test
    void theNextMinuteBeginsAnew() {
        assertThat(door.oneMore()).isTrue();
        assertThat(door.oneMore()).isTrue();
        assertThat(door.oneMore()).isFalse();

        now = now.plusSeconds(60);
        assertThat(door.oneMore()).isTrue();
    }
}
