package org.amparo.mailbox.redis;

import static org.amparo.mailbox.redis.Mail.ANA;
import static org.amparo.mailbox.redis.Mail.BINTA;
import static org.amparo.mailbox.redis.Mail.admit;
import static org.amparo.mailbox.redis.Mail.claimed;
import static org.amparo.mailbox.redis.Mail.commit;
import static org.amparo.mailbox.redis.Mail.due;
import static org.amparo.mailbox.redis.Mail.fromBinta;
import static org.amparo.mailbox.redis.Mail.promised;
import static org.amparo.mailbox.redis.Mail.text;
import static org.amparo.mailbox.redis.Mail.toAna;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.mailbox.Admission;
import org.amparo.mailbox.Claim;
import org.amparo.mailbox.Committed;
import org.amparo.mailbox.Mailbox;
import org.amparo.mailbox.Memory;
import org.amparo.mailbox.Parcel;
import org.junit.jupiter.api.Test;

class ErasureTest {
    final Mailbox mailbox = RedisForTests.freshMailbox();

    @Test
    void nothingOfThePersonIsLeftButTheSeenBeforeMarks() {
        promised(mailbox, "one", "two");
        admit(mailbox, "a", "b");
        mailbox.erase(ANA).block();
        assertThat(Redis.keysOf(ANA)).isEmpty();
        assertThat(Redis.keys()).hasSize(3).allMatch(key -> key.startsWith("d:"));
    }

    @Test
    void othersKeepTheirs() {
        mailbox.admit(BINTA, fromBinta("hello"), false).block();
        mailbox.erase(ANA).block();
        assertThat(due(mailbox).map(Claim::person)).contains(BINTA);
    }

    @Test
    void anErasedMessageThatIsDeliveredAgainStaysSeen() {
        admit(mailbox, "secret");
        mailbox.erase(ANA).block();
        assertThat(admit(mailbox, "secret")).isEqualTo(Admission.Result.SEEN);
        assertThat(Redis.keysOf(ANA)).isEmpty();
    }

    @Test
    void aCommitThatWasUnderWayBringsNothingBack() {
        Claim underWay = claimed(mailbox, "a");
        mailbox.erase(ANA).block();
        assertThat(commit(mailbox, underWay, "remember me", "reply")).isEqualTo(Committed.REFUSED);
        assertThat(Redis.keysOf(ANA)).isEmpty();
    }

    @Test
    void aCommitThatWasUnderWayCannotEndANewMessage() {
        Claim underWay = claimed(mailbox, "a");
        mailbox.erase(ANA).block();
        Claim anew = claimed(mailbox, "b");
        assertThat(anew.token()).isGreaterThan(underWay.token());
        assertThat(commit(mailbox, underWay, "old")).isEqualTo(Committed.REFUSED);
        assertThat(commit(mailbox, anew, "new").accepted()).isTrue();
    }

    @Test
    void aParcelThatWasUnderWayBringsNothingBack() {
        Parcel underWay = promised(mailbox, "one", "two");
        mailbox.erase(ANA).block();
        assertThat(mailbox.done(underWay).blockOptional()).isEmpty();
        mailbox.later(underWay, Mail.millis(1)).block();
        assertThat(Redis.keysOf(ANA)).isEmpty();
    }

    @Test
    void aPersonWhoAsksToBeForgottenGetsTheLastWordAndThenNothingIsLeft() {
        promised(mailbox, "earlier");
        Committed committed = forget(claimed(mailbox, "erase"), "All is deleted.");
        Parcel last = committed.parcel().orElseThrow();
        assertThat(text(last)).isEqualTo("All is deleted.");
        assertThat(last.tracker()).isEqualTo("2.1");
        assertThat(mailbox.done(last).blockOptional()).isEmpty();
        assertThat(Redis.keysOf(ANA)).isEmpty();
    }

    @Test
    void theLastWordIsNotKeptWhateverBecomesOfIt() {
        promised(mailbox, "earlier");
        Parcel last =
                forget(claimed(mailbox, "erase"), "All is deleted.").parcel().orElseThrow();
        assertThat(Redis.keysOf(ANA)).isEmpty();
        mailbox.later(last, Mail.millis(1)).block();
        assertThat(Redis.keysOf(ANA)).isEmpty();
    }

    @Test
    void theLastWordDoesNotStandInTheWayOfWhoComesBack() {
        Parcel last =
                forget(claimed(mailbox, "erase"), "All is deleted.").parcel().orElseThrow();
        Parcel anew = promised(mailbox, "Welcome.");
        assertThat(text(anew)).isEqualTo("Welcome.");
        assertThat(mailbox.done(last).blockOptional()).isEmpty();
        assertThat(Redis.keysOf(ANA)).isNotEmpty();
    }

    @Test
    void aParcelThatWasUnderWayWhenThePersonWasForgottenDoesNotTakeTheLastWordAway() {
        Parcel earlier = promised(mailbox, "earlier");
        Parcel last =
                forget(claimed(mailbox, "erase"), "All is deleted.").parcel().orElseThrow();
        assertThat(mailbox.done(earlier).blockOptional()).isEmpty();
        assertThat(mailbox.done(last).blockOptional()).isEmpty();
        assertThat(Redis.keysOf(ANA)).isEmpty();
    }

    @Test
    void afterTheyWereForgottenAPersonIsNew() {
        commit(mailbox, claimed(mailbox, "a"), "known");
        forget(claimed(mailbox, "erase"), "All is deleted.");
        Claim anew = claimed(mailbox, "hello again");
        assertThat(anew.conversation()).isEmpty();
        assertThat(anew.applied()).isZero();
    }

    private Committed forget(Claim claim, String lastWord) {
        return mailbox.commit(claim, new Memory.Forget(), List.of(toAna(lastWord)), true)
                .block();
    }
}
