package org.amparo.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.amparo.channel.Pace;
import org.amparo.message.Person;
import org.junit.jupiter.api.Test;

/** The pace of one person. */
class PacesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Pace THREE_THEN_ONE_A_SECOND = new Pace(3, Duration.ofSeconds(1));

    private final Paces paces = new Paces(2);

    @Test
    void aBurstIsFreeAndThenEachPartWaits() {
        takeAll(Desk.ANA, NOW);
        assertThat(take(Desk.ANA, NOW)).isEqualTo(Duration.ofSeconds(1));
        assertThat(take(Desk.ANA, NOW.plusSeconds(1))).isZero();
        assertThat(take(Desk.ANA, NOW.plusSeconds(1))).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void silenceFillsTheBucketButNoFurther() {
        takeAll(Desk.ANA, NOW);
        takeAll(Desk.ANA, NOW.plusSeconds(3600));
        assertThat(take(Desk.ANA, NOW.plusSeconds(3600))).isPositive();
    }

    @Test
    void withoutAPaceNobodyWaits() {
        for (int i = 0; i < 100; i++) {
            assertThat(paces.take(Desk.ANA, Pace.NONE, NOW)).isZero();
        }
    }

    @Test
    void onlySoManyPeopleAreRemembered() {
        takeAll(Desk.ANA, NOW);
        take(Desk.BO, NOW);
        take(Desk.person('c'), NOW);
        assertThat(take(Desk.ANA, NOW)).isZero();
    }

    private void takeAll(Person person, Instant now) {
        for (int i = 0; i < 3; i++) {
            assertThat(take(person, now)).isZero();
        }
    }

    private Duration take(Person person, Instant now) {
        return paces.take(person, THREE_THEN_ONE_A_SECOND, now);
    }
}
