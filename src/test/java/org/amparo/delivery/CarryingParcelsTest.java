package org.amparo.delivery;

import static org.amparo.delivery.Desk.ANA;
import static org.amparo.delivery.Desk.BO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.amparo.channel.Pace;
import org.amparo.channel.SendFailure;
import org.amparo.message.Person;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the postman does with a parcel, whatever the service says. */
class CarryingParcelsTest {
    private final Desk desk = new Desk();

    @Test
    void whatIsPromisedToAPersonArrivesInOrder() {
        desk.promise(ANA, "signal", "one", "two", "three");
        desk.round();

        assertThat(desk.signal.sent).containsExactly("one", "two", "three");
        assertThat(desk.mailbox.parcelsOf(ANA)).isZero();
        assertThat(desk.counted("signal", "sent")).isEqualTo(3);
    }

    @Test
    void aFailedPartHoldsBackTheNextOnesAndIsTriedAgain() {
        desk.signal.fails(SendFailure.TEMPORARY);
        desk.promise(ANA, "signal", "one", "two");
        desk.round();
        desk.signal.accepts();
        desk.letTimePass(Duration.ofSeconds(2));
        desk.round();

        assertThat(desk.signal.sent).containsExactly("one", "one", "two");
    }

    @Test
    void eachFailureDoublesTheWait() {
        desk.signal.fails(SendFailure.PERSON_THROTTLED);
        desk.promise(ANA, "signal", "one");
        for (long seconds : new long[] {1, 2, 4, 8}) {
            desk.round();
            assertThat(desk.waitOf(ANA)).isBetween(Duration.ofSeconds(seconds), Duration.ofMillis(seconds * 1250));
            desk.letTimePass(desk.waitOf(ANA));
        }
    }

    @Test
    void aServiceThatAsksForTimeIsNotCalledByAnybodyBefore() {
        desk.signal.fails(SendFailure.THROTTLED, Duration.ofSeconds(30));
        desk.promise(ANA, "signal", "one");
        desk.round();
        desk.signal.accepts();

        desk.letTimePass(Duration.ofSeconds(29));
        desk.promise(BO, "signal", "uno");
        desk.round();
        assertThat(desk.signal.sent).containsExactly("one");

        desk.letTimePass(Duration.ofSeconds(10));
        desk.round();
        assertThat(desk.signal.sent).containsExactlyInAnyOrder("one", "one", "uno");
    }

    @ParameterizedTest
    @EnumSource(names = {"WINDOW_CLOSED", "REFUSED"})
    void whatWillNeverBeAcceptedIsTriedOnce(SendFailure failure) {
        desk.signal.fails(failure);
        desk.promise(ANA, "signal", "one", "two");
        desk.round();

        assertThat(desk.signal.sent).containsExactly("one", "two");
        assertThat(desk.mailbox.parcelsOf(ANA)).isZero();
    }

    @Test
    void whoIsGoneGetsNothingMore() {
        desk.signal.fails(SendFailure.GONE);
        desk.promise(ANA, "signal", "one", "two", "three");
        desk.round();

        assertThat(desk.signal.sent).containsExactly("one");
        assertThat(desk.mailbox.parcelsOf(ANA)).isZero();
    }

    @Test
    void afterAboutADayAPartIsGivenUpVisibly() {
        desk.signal.fails(SendFailure.PERSON_THROTTLED);
        desk.promise(ANA, "signal", "one");
        Duration tried = Duration.ZERO;
        for (desk.round(); desk.mailbox.parcelsOf(ANA) > 0; desk.round()) {
            tried = tried.plus(desk.waitOf(ANA));
            desk.letTimePass(desk.waitOf(ANA));
        }

        assertThat(tried).isBetween(Duration.ofHours(20), Duration.ofHours(30));
        assertThat(desk.counted("signal", "given-up")).isEqualTo(1);
    }

    @Test
    void aPersonIsNotWrittenToFasterThanTheChannelAllows() {
        desk.signal.slowsDown(new Pace(2, Duration.ofSeconds(6)));
        desk.promise(ANA, "signal", "one", "two", "three");
        desk.promise(BO, "signal", "uno");
        desk.round();
        assertThat(desk.signal.sent).containsExactlyInAnyOrder("one", "two", "uno");
        assertThat(desk.waitOf(ANA)).isEqualTo(Duration.ofSeconds(6));

        desk.letTimePass(Duration.ofSeconds(6));
        desk.round();
        assertThat(desk.signal.sent).contains("three");
    }

    @Test
    void aChannelThatIsOffKeepsItsParcels() {
        desk.promise(ANA, "carrierpigeon", "one");
        desk.round();

        assertThat(desk.mailbox.parcelsOf(ANA)).isEqualTo(1);
        assertThat(desk.counted("off", "channel-off")).isEqualTo(1);
    }

    @Test
    void afterTenFailuresTheServiceIsLeftAlone() {
        desk.signal.fails(SendFailure.TEMPORARY);
        promiseToMany("signal", 25);
        desk.round();

        assertThat(desk.signal.sent).hasSize(10);
        assertThat(desk.counted("signal", "breaker-open")).isEqualTo(15);
    }

    @Test
    void peopleWhoAreAwayDoNotOpenTheBreaker() {
        desk.signal.fails(SendFailure.AWAY, Duration.ofSeconds(1));
        promiseToMany("signal", 25);
        desk.round();

        assertThat(desk.signal.sent).hasSize(25);
    }

    @Test
    void aDeadChannelDoesNotSlowAnother() {
        desk.signal.hangs();
        promiseToMany("signal", 25);
        desk.handOver();
        desk.promise(Desk.person('z'), "sms", "quick");
        desk.handOver();

        Awaitility.await().atMost(Duration.ofSeconds(1)).until(() -> desk.sms.sent.contains("quick"));
    }

    @Test
    void onlySoManySendsAreUnderWayOnAChannel() {
        desk.signal.hangs();
        promiseToFortyPeople();
        desk.handOver();

        Awaitility.await().until(() -> desk.counted("signal", "lane-full") == 40 - Lane.WIDTH);
        assertThat(desk.signal.sent).hasSize(Lane.WIDTH);
    }

    @Test
    void whoFindsTheChannelCrowdedGetsItsTurnAtOnceWhenThereIsRoom() {
        desk.promise(ANA, "signal", "it answers");
        desk.round();
        desk.signal.takes(Duration.ofMillis(200));
        promiseToFortyPeople();
        desk.round();

        assertThat(desk.counted("signal", "sent")).isEqualTo(1 + 40);
        assertThat(desk.counted("signal", "lane-full")).isZero();
    }

    private void promiseToFortyPeople() {
        IntStream.range(0, 40)
                .forEach(i -> desk.promise(
                        new Person("a".repeat(24) + (char) ('a' + i / 26) + (char) ('a' + i % 26)), "signal", "x"));
    }

    @Test
    void aHangingServiceIsGivenFiveSecondsAndTriedAgain() {
        desk.signal.hangs();
        desk.promise(ANA, "signal", "one");
        desk.round();

        assertThat(desk.counted("signal", "unknown")).isEqualTo(1);
        assertThat(desk.mailbox.parcelsOf(ANA)).isEqualTo(1);
    }

    @Test
    void aBugInAChannelLosesNothing() {
        desk.signal.hasABug();
        desk.promise(ANA, "signal", "one");
        desk.round();
        assertThat(desk.mailbox.parcelsOf(ANA)).isEqualTo(1);
    }

    @Test
    void onceStartedItLooksForParcelsItselfAndOnceStoppedItSendsNothing() {
        desk.postman.start();
        desk.promise(ANA, "signal", "one");
        Awaitility.await().atMost(Duration.ofSeconds(2)).until(() -> desk.signal.sent.contains("one"));

        desk.postman.stop(Duration.ofSeconds(1));
        desk.promise(BO, "signal", "uno");
        desk.round();
        assertThat(desk.signal.sent).containsExactly("one");
        assertThat(desk.mailbox.parcelsOf(BO)).isEqualTo(1);
    }

    private void promiseToMany(String channel, int people) {
        IntStream.range(0, people).forEach(i -> desk.promise(Desk.person((char) ('a' + i)), channel, "x"));
    }
}
