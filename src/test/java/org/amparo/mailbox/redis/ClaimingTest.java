package org.amparo.mailbox.redis;

import static org.amparo.mailbox.redis.Mail.ANA;
import static org.amparo.mailbox.redis.Mail.BINTA;
import static org.amparo.mailbox.redis.Mail.admit;
import static org.amparo.mailbox.redis.Mail.claimed;
import static org.amparo.mailbox.redis.Mail.commit;
import static org.amparo.mailbox.redis.Mail.due;
import static org.amparo.mailbox.redis.Mail.fromAna;
import static org.amparo.mailbox.redis.Mail.fromBinta;
import static org.amparo.mailbox.redis.Mail.millis;
import static org.amparo.mailbox.redis.Mail.remembered;
import static org.amparo.mailbox.redis.Mail.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.amparo.mailbox.Claim;
import org.amparo.mailbox.Committed;
import org.amparo.mailbox.Mailbox;
import org.amparo.message.Address;
import org.amparo.message.Content;
import org.amparo.message.Incoming;
import org.amparo.message.Person;
import org.junit.jupiter.api.Test;

class ClaimingTest {
    final Mailbox mailbox = RedisForTests.freshMailbox(millis(80));

    @Test
    void aNewPersonIsRememberedByNothing() {
        Claim claim = claimed(mailbox, "hola");
        assertThat(claim.conversation()).isEmpty();
        assertThat(claim.applied()).isZero();
        assertThat(claim.attempt()).isEqualTo(1);
        assertThat(claim.message()).isEqualTo(fromAna("hola"));
    }

    @Test
    void messagesOfAPersonComeInOrderWithWhatWasRemembered() {
        admit(mailbox, "a", "b", "c");
        Claim a = due(mailbox).orElseThrow();
        Claim b = commit(mailbox, a, "after " + text(a)).next().orElseThrow();
        Claim c = commit(mailbox, b, "after " + text(b)).next().orElseThrow();
        assertThat(List.of(text(a), text(b), text(c))).containsExactly("a", "b", "c");
        assertThat(remembered(c)).isEqualTo("after b");
        assertThat(c.applied()).isEqualTo(2);
        assertThat(commit(mailbox, c, "after c").next()).isEmpty();
    }

    @Test
    void aClaimedMessageIsNobodyElses() {
        RedisForTests.freshMailbox();
        Mailbox patient = RedisForTests.freshMailbox();
        admit(patient, "a", "b");
        assertThat(patient.claimDue(10).collectList().block()).hasSize(1);
        assertThat(patient.claimDue(10).collectList().block()).isEmpty();
    }

    @Test
    void aMessageWhoseWorkerDiedComesAgainWhenTheLeaseEnds() {
        Claim lost = claimed(mailbox, "hola");
        Claim again = await().until(() -> due(mailbox), Optional::isPresent).orElseThrow();
        assertThat(text(again)).isEqualTo("hola");
        assertThat(again.attempt()).isEqualTo(2);
        assertThat(again.token()).isGreaterThan(lost.token());
    }

    @Test
    void aLateCommitOfALostClaimChangesNothing() {
        Claim lost = claimed(mailbox, "hola");
        Claim again = await().until(() -> due(mailbox), Optional::isPresent).orElseThrow();
        assertThat(commit(mailbox, lost, "late", "late reply")).isEqualTo(Committed.REFUSED);
        Committed committed = commit(mailbox, again, "in time", "reply");
        assertThat(committed.parcel().map(Mail::text)).contains("reply");
        assertThat(remembered(claimed(mailbox, "next"))).isEqualTo("in time");
    }

    @Test
    void aCommitSentTwiceIsAppliedOnce() {
        admit(mailbox, "a", "b");
        Claim a = due(mailbox).orElseThrow();
        assertThat(commit(mailbox, a, "once").accepted()).isTrue();
        assertThat(commit(mailbox, a, "twice")).isEqualTo(Committed.REFUSED);
        Claim b = await().until(() -> due(mailbox), Optional::isPresent).orElseThrow();
        assertThat(text(b)).isEqualTo("b");
        assertThat(remembered(b)).isEqualTo("once");
    }

    @Test
    void theLastCommitSentTwiceIsAppliedOnceToo() {
        Claim only = claimed(mailbox, "a");
        commit(mailbox, only, "once");
        assertThat(commit(mailbox, only, "twice").accepted()).isFalse();
        assertThat(claimed(mailbox, "b").applied()).isEqualTo(1);
    }

    @Test
    void aMessageThatKeepsFailingIsHandedOutWithItsAttemptsAndLeavesADeadLetterWithoutText() {
        admit(mailbox, "poison");
        Claim claim = due(mailbox).orElseThrow();
        while (claim.attempt() <= Mailbox.MOST_ATTEMPTS) {
            assertThat(Redis.deadLetters()).isEmpty();
            claim = await().until(() -> due(mailbox), Optional::isPresent).orElseThrow();
        }
        assertThat(commit(mailbox, claim, "c", "write HUMAN").accepted()).isTrue();
        assertThat(Redis.deadLetters()).singleElement().asString().matches("\\d{13} text 6");
        assertThat(claimed(mailbox, "next").attempt()).isEqualTo(1);
    }

    @Test
    void whoWaitedBehindAMessageThatWasTriedTwiceIsTriedForTheFirstTime() {
        admit(mailbox, "a", "b");
        due(mailbox);
        Claim again = await().until(() -> due(mailbox), Optional::isPresent).orElseThrow();
        assertThat(commit(mailbox, again, "c").next().map(Claim::attempt)).contains(1);
    }

    @Test
    void claimsAreGivenToAsManyPeopleAsAskedFor() {
        Set<Person> people = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            Address address = Address.of("sms", "person " + i);
            Person person = RedisForTests.PSEUDONYMS.personAt(address);
            mailbox.admit(person, new Incoming("m" + i, address, java.time.Instant.EPOCH, new Content.Start("")), false)
                    .block();
            people.add(person);
        }
        Mailbox patient = new RedisMailbox(
                RedisForTests.connection(), RedisForTests.SEALS, RedisForTests.PSEUDONYMS, RedisMailbox.LEASE, 0);
        Set<Person> claimed = new HashSet<>();
        for (int atMost : IntStream.of(7, 30, 30).toArray()) {
            List<Claim> some = patient.claimDue(atMost).collectList().block();
            assertThat(some).hasSizeLessThanOrEqualTo(atMost);
            some.forEach(claim -> assertThat(claimed.add(claim.person())).isTrue());
        }
        assertThat(claimed).isEqualTo(people);
    }

    @Test
    void oneAttemptsOfOnePersonDoNotHoldUpAnother() {
        claimed(mailbox, "hola");
        mailbox.admit(BINTA, fromBinta("hello"), false).block();
        assertThat(due(mailbox).map(Claim::person)).contains(BINTA).isNotEqualTo(Optional.of(ANA));
    }
}
