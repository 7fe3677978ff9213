package org.amparo.mailbox.redis;

import static org.amparo.mailbox.redis.Mail.ANA;
import static org.amparo.mailbox.redis.Mail.BINTA;
import static org.amparo.mailbox.redis.Mail.admit;
import static org.amparo.mailbox.redis.Mail.claimed;
import static org.amparo.mailbox.redis.Mail.commit;
import static org.amparo.mailbox.redis.Mail.due;
import static org.amparo.mailbox.redis.Mail.fromAna;
import static org.amparo.mailbox.redis.Mail.fromBinta;
import static org.amparo.mailbox.redis.Mail.promised;
import static org.amparo.mailbox.redis.Mail.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.mailbox.Admission;
import org.amparo.mailbox.Claim;
import org.amparo.mailbox.Mailbox;
import org.amparo.mailbox.Parcel;
import org.junit.jupiter.api.Test;

/** What somebody changed, moved, or can no longer be opened must neither be believed nor block the person. */
class BrokenSealsTest {
    final Mailbox mailbox = RedisForTests.freshMailbox();

    @Test
    void aBrokenMessageIsDroppedWithADeadLetterAndTheNextIsClaimed() {
        admit(mailbox, "a", "b", "c");
        flipABit(Redis.queueOf(ANA, "q"), 0);
        flipABit(Redis.queueOf(ANA, "q"), 1);
        Claim next = due(mailbox).orElseThrow();
        assertThat(text(next)).isEqualTo("c");
        assertThat(next.attempt()).isEqualTo(1);
        assertThat(next.applied()).isZero();
        assertThat(Redis.deadLetters()).hasSize(2).allMatch(letter -> letter.matches("\\d{13} unreadable 1"));
    }

    @Test
    void ifNothingElseWaitsOnlyTheCountOfTheMinuteIsLeft() {
        admit(mailbox, "a");
        flipABit(Redis.queueOf(ANA, "q"), 0);
        assertThat(due(mailbox)).isEmpty();
        assertThat(Redis.keysOf(ANA)).containsExactly(Redis.recordOf(ANA));
        assertThat(Redis.commands().hkeys(Redis.recordOf(ANA))).containsExactlyInAnyOrder("minute", "count");
    }

    @Test
    void aBrokenNextMessageDoesNotSpoilACommit() {
        admit(mailbox, "a", "b", "c");
        flipABit(Redis.queueOf(ANA, "q"), 1);
        Claim next =
                commit(mailbox, due(mailbox).orElseThrow(), "after a").next().orElseThrow();
        assertThat(text(next)).isEqualTo("c");
        assertThat(Mail.remembered(next)).isEqualTo("after a");
    }

    @Test
    void aBrokenMessageBeforeANewOneDoesNotSpoilItsAdmission() {
        admit(mailbox, "a");
        flipABit(Redis.queueOf(ANA, "q"), 0);
        Admission admission = mailbox.admit(ANA, fromAna("b"), true).block();
        assertThat(admission.result()).isEqualTo(Admission.Result.KEPT);
        assertThat(admission.claim().map(Mail::text)).contains("b");
    }

    @Test
    void aMessagePutIntoAnotherPersonsQueueIsRefused() {
        admit(mailbox, "only for ana");
        byte[] hers = Redis.commands().lindex(Redis.queueOf(ANA, "q"), 0);
        mailbox.admit(BINTA, fromBinta("hello"), false).block();
        Redis.commands().lset(Redis.queueOf(BINTA, "q"), 0, hers);
        assertThat(mailbox.claimDue(9).map(Claim::person).collectList().block()).containsExactly(ANA);
    }

    @Test
    void aPersonWhoseConversationIsBrokenBeginsAnew() {
        commit(mailbox, claimed(mailbox, "a"), "known");
        byte[] state = Redis.commands().hget(Redis.recordOf(ANA), "s");
        state[state.length / 2] ^= 1;
        Redis.commands().hset(Redis.recordOf(ANA), "s", state);
        assertThat(claimed(mailbox, "b").conversation()).isEmpty();
    }

    @Test
    void anotherPersonsConversationIsNotBelieved() {
        commit(mailbox, claimed(mailbox, "a"), "ana's");
        byte[] hers = Redis.commands().hget(Redis.recordOf(ANA), "s");
        mailbox.admit(BINTA, fromBinta("hello"), false).block();
        Redis.commands().hset(Redis.recordOf(BINTA), "s", hers);
        assertThat(due(mailbox).orElseThrow().conversation()).isEmpty();
    }

    @Test
    void aBrokenParcelIsDroppedAndTheNextIsSent() {
        Parcel one = promised(mailbox, "one", "two", "three");
        flipABit(Redis.queueOf(ANA, "o"), 1);
        assertThat(text(mailbox.done(one).block())).isEqualTo("three");
    }

    private static void flipABit(String queue, int index) {
        byte[] sealed = Redis.commands().lindex(queue, index);
        sealed[sealed.length - 1] ^= 1;
        Redis.commands().lset(queue, index, sealed);
    }
}
