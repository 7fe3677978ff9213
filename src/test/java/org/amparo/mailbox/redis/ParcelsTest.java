package org.amparo.mailbox.redis;

import static org.amparo.mailbox.redis.Mail.ANA;
import static org.amparo.mailbox.redis.Mail.ANAS_ADDRESS;
import static org.amparo.mailbox.redis.Mail.admit;
import static org.amparo.mailbox.redis.Mail.claimed;
import static org.amparo.mailbox.redis.Mail.commit;
import static org.amparo.mailbox.redis.Mail.due;
import static org.amparo.mailbox.redis.Mail.millis;
import static org.amparo.mailbox.redis.Mail.promised;
import static org.amparo.mailbox.redis.Mail.remember;
import static org.amparo.mailbox.redis.Mail.text;
import static org.amparo.mailbox.redis.Mail.toAna;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.amparo.mailbox.Claim;
import org.amparo.mailbox.Committed;
import org.amparo.mailbox.Mailbox;
import org.amparo.mailbox.Parcel;
import org.junit.jupiter.api.Test;

class ParcelsTest {
    final Mailbox mailbox = RedisForTests.freshMailbox();
    final Mailbox hasty = new RedisMailbox(
            RedisForTests.connection(), RedisForTests.SEALS, RedisForTests.PSEUDONYMS, millis(80), 100_000);

    @Test
    void oneCallCommitsPromisesAndHandsOutTheFirstParcelAndTheNextMessage() {
        admit(mailbox, "a", "b");
        Committed committed = commit(mailbox, due(mailbox).orElseThrow(), "c", "one", "two");
        assertThat(committed.accepted()).isTrue();
        assertThat(committed.parcel().map(Mail::text)).contains("one");
        assertThat(committed.next().map(Mail::text)).contains("b");
    }

    @Test
    void parcelsCarryWhereToAndTheirPlaceInTheConversation() {
        commit(mailbox, claimed(mailbox, "a"), "c");
        Parcel first = commit(mailbox, claimed(mailbox, "b"), "c", "one", "two")
                .parcel()
                .orElseThrow();
        assertThat(first.tracker()).isEqualTo("2.1");
        assertThat(first.to()).isEqualTo(ANAS_ADDRESS);
        assertThat(first.person()).isEqualTo(ANA);
        assertThat(first.attempt()).isEqualTo(1);
        assertThat(mailbox.done(first).block().tracker()).isEqualTo("2.2");
    }

    @Test
    void theNextParcelComesClaimedWhenOneIsDoneAndNothingAfterTheLast() {
        Parcel two = mailbox.done(promised(mailbox, "one", "two")).block();
        assertThat(text(two)).isEqualTo("two");
        assertThat(mailbox.claimParcels(9).collectList().block()).isEmpty();
        assertThat(mailbox.done(two).blockOptional()).isEmpty();
        assertThat(mailbox.claimParcels(9).collectList().block()).isEmpty();
    }

    @Test
    void parcelsOfSeveralCommitsGoOutInOrder() {
        Parcel one = promised(mailbox, "one");
        assertThat(commit(mailbox, claimed(mailbox, "b"), "c", "two").parcel()).isEmpty();
        assertThat(text(mailbox.done(one).block())).isEqualTo("two");
    }

    @Test
    void unclaimedPromisesAreClaimedLater() {
        mailbox.commit(claimed(mailbox, "a"), remember("c"), List.of(toAna("one")), false)
                .block();
        assertThat(mailbox.claimParcels(9).map(Mail::text).collectList().block())
                .containsExactly("one");
    }

    @Test
    void aParcelWhosePostmanDiedComesAgainWhenTheLeaseEnds() {
        Parcel lost = promised(hasty, "one", "two");
        Parcel again =
                await().until(() -> dueParcel(hasty), Optional::isPresent).orElseThrow();
        assertThat(text(again)).isEqualTo("one");
        assertThat(again.attempt()).isEqualTo(2);
        assertThat(hasty.done(lost).blockOptional()).isEmpty();
        assertThat(text(hasty.done(again).block())).isEqualTo("two");
    }

    @Test
    void doneSaidTwiceTakesOneParcel() {
        Parcel one = promised(hasty, "one", "two", "three");
        hasty.done(one).block();
        hasty.done(one).block();
        Parcel again =
                await().until(() -> dueParcel(hasty), Optional::isPresent).orElseThrow();
        assertThat(text(again)).isEqualTo("two");
    }

    @Test
    void aParcelPutBackIsFirstAgainAndDueInTime() {
        Parcel one = promised(mailbox, "one", "two");
        mailbox.later(one, millis(60)).block();
        assertThat(dueParcel(mailbox)).isEmpty();
        Parcel again =
                await().until(() -> dueParcel(mailbox), Optional::isPresent).orElseThrow();
        assertThat(text(again)).isEqualTo("one");
        assertThat(again.attempt()).isEqualTo(2);
    }

    @Test
    void attemptsAreCountedUntilTheParcelIsDoneAndFromOneForTheNext() {
        Parcel parcel = promised(mailbox, "one", "two");
        for (int attempt = 2; attempt <= 3; attempt++) {
            mailbox.later(parcel, Duration.ZERO).block();
            parcel = dueParcel(mailbox).orElseThrow();
            assertThat(parcel.attempt()).isEqualTo(attempt);
        }
        assertThat(mailbox.done(parcel).block().attempt()).isEqualTo(1);
    }

    @Test
    void aParcelThatWaitsHoldsBackThoseBehindIt() {
        mailbox.later(promised(mailbox, "one"), Duration.ofHours(1)).block();
        assertThat(commit(mailbox, claimed(mailbox, "b"), "c", "two").parcel()).isEmpty();
        assertThat(dueParcel(mailbox)).isEmpty();
    }

    @Test
    void droppedParcelsAreNeverSentAndTheConversationStays() {
        Parcel one = promised(mailbox, "one", "two");
        mailbox.dropParcels(ANA).block();
        assertThat(mailbox.done(one).blockOptional()).isEmpty();
        assertThat(dueParcel(mailbox)).isEmpty();
        Claim next = claimed(mailbox, "still here");
        assertThat(Mail.remembered(next)).isEqualTo("c");
        assertThat(commit(mailbox, next, "c", "three").parcel().map(Mail::text)).contains("three");
    }

    private static Optional<Parcel> dueParcel(Mailbox mailbox) {
        return mailbox.claimParcels(1).next().blockOptional();
    }
}
