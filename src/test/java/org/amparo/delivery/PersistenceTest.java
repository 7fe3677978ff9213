package org.amparo.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** How long a parcel waits. */
class PersistenceTest {
    private final RandomGenerator chance = new SplittableRandom(7);

    @Test
    void noWaitIsMuchLongerThanFiveMinutesUnlessAskedFor() {
        for (int attempt : new int[] {10, 100, Integer.MAX_VALUE}) {
            assertThat(Persistence.WITH_A_SERVICE.waitAfter(attempt, Duration.ZERO, chance))
                    .isBetween(Duration.ofSeconds(300), Duration.ofSeconds(375));
        }
    }

    @Test
    void whatTheServiceAskedForIsNeverShortened() {
        assertThat(Persistence.WITH_A_SERVICE.waitAfter(1, Duration.ofHours(1), chance))
                .isBetween(Duration.ofHours(1), Duration.ofSeconds(3601));
    }

    @Test
    void whoIsAwayIsLookedForEveryFewSeconds() {
        assertThat(Persistence.WITH_SOMEBODY_AWAY.waitAfter(500, Duration.ofSeconds(1), chance))
                .isBetween(Duration.ofSeconds(5), Duration.ofMillis(6250));
    }
}
