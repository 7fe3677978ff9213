package org.amparo.mailbox.redis;

import static org.amparo.mailbox.redis.Mail.ANA;
import static org.amparo.mailbox.redis.Mail.BINTA;
import static org.amparo.mailbox.redis.Mail.admit;
import static org.amparo.mailbox.redis.Mail.claimed;
import static org.amparo.mailbox.redis.Mail.commit;
import static org.amparo.mailbox.redis.Mail.due;
import static org.amparo.mailbox.redis.Mail.fromAna;
import static org.amparo.mailbox.redis.Mail.fromBinta;
import static org.amparo.mailbox.redis.Mail.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.amparo.mailbox.Admission;
import org.amparo.mailbox.Admission.Result;
import org.amparo.mailbox.Claim;
import org.amparo.mailbox.Mailbox;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class AdmissionTest {
    private static final List<Result> DROPPED = List.of(Result.FLOOD, Result.FLOOD_BEGINS);

    final Mailbox mailbox = RedisForTests.freshMailbox();

    @Test
    void aMessageIsKept() {
        assertThat(admit(mailbox, "hola")).isEqualTo(Result.KEPT);
        assertThat(text(due(mailbox).orElseThrow())).isEqualTo("hola");
    }

    @Test
    void aSecondDeliveryOfTheSameMessageIsSeenNotKept() {
        assertThat(admit(mailbox, "hola", "hola")).isEqualTo(Result.SEEN);
        commit(mailbox, due(mailbox).orElseThrow(), "c");
        assertThat(due(mailbox)).isEmpty();
    }

    @Test
    void aSecondDeliveryAfterTheMessageWasHandledIsSeen() {
        commit(mailbox, claimed(mailbox, "hola"), "c");
        assertThat(admit(mailbox, "hola")).isEqualTo(Result.SEEN);
    }

    @Test
    void manyDeliveriesAtOnceKeepTheMessageOnce() {
        List<Result> results = Flux.range(0, 40)
                .flatMap(i -> mailbox.admit(ANA, fromAna("hola"), false).map(Admission::result), 40)
                .collectList()
                .block();
        assertThat(Collections.frequency(results, Result.KEPT)).isEqualTo(1);
        assertThat(Collections.frequency(results, Result.SEEN)).isEqualTo(39);
    }

    @Test
    void anIdlePersonsMessageIsClaimedByTheSameCall() {
        Admission admission = mailbox.admit(ANA, fromAna("hola"), true).block();
        assertThat(admission.claim().map(Mail::text)).contains("hola");
        assertThat(due(mailbox)).isEmpty();
    }

    @Test
    void aBusyPersonsMessageWaits() {
        claimed(mailbox, "first");
        assertThat(mailbox.admit(ANA, fromAna("second"), true).block().claim()).isEmpty();
    }

    @Test
    void theFiftyFirstWaitingMessageBeginsAFloodAndTheRestIsDropped() {
        for (int i = 0; i < 50; i++) {
            assertThat(admit(mailbox, "m" + i)).isEqualTo(Result.KEPT);
        }
        assertThat(admit(mailbox, "m50")).isEqualTo(Result.FLOOD_BEGINS);
        assertThat(admit(mailbox, "m51")).isEqualTo(Result.FLOOD);
        assertThat(mailbox.admit(BINTA, fromBinta("hello"), false).block().result())
                .isEqualTo(Result.KEPT);
    }

    @Test
    void aFloodLastsUntilEverythingThatWaitedIsHandled() {
        flood();
        Claim claim = due(mailbox).orElseThrow();
        List<String> handled = new ArrayList<>(List.of(text(claim)));
        claim = commit(mailbox, claim, "c").next().orElseThrow();
        assertThat(admit(mailbox, "one fits")).isEqualTo(Result.KEPT);
        assertThat(admit(mailbox, "too many again")).isIn(DROPPED);
        for (; claim != null; claim = commit(mailbox, claim, "c").next().orElse(null)) {
            handled.add(text(claim));
        }
        assertThat(handled).hasSize(51).startsWith("m0", "m1", "m2").endsWith("m49", "one fits");
        assertThat(admit(mailbox, "calm")).isEqualTo(Result.KEPT);
        for (int i = 0; i < 49; i++) {
            admit(mailbox, "n" + i);
        }
        assertThat(admit(mailbox, "n50")).isIn(DROPPED);
    }

    @Test
    void aFloodThatEbbsAndRisesIsToldOnceAMinute() {
        Mailbox strict = withLimit(60);
        long first = minute();
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            results.add(admit(strict, "flood " + i));
            Optional<Claim> claim = i % 55 == 54 ? due(strict) : Optional.empty();
            while (claim.isPresent()) {
                claim = commit(strict, claim.get(), "c").next();
            }
        }
        long minutes = minute() - first + 1;
        assertThat(results).filteredOn(Result.FLOOD_BEGINS::equals).hasSizeBetween(1, (int) minutes);
    }

    @Test
    void theMarkOfAMessageOutlivesWhatsAppsRedeliveriesByADay() {
        admit(mailbox, "hola");
        List<String> marks =
                Redis.keys().stream().filter(key -> key.startsWith("d:")).toList();
        assertThat(marks)
                .singleElement()
                .satisfies(mark -> assertThat(Duration.ofMillis(Redis.commands().pttl(mark)))
                        .isBetween(Duration.ofDays(8).minusMinutes(1), Duration.ofDays(8)));
    }

    @Test
    void whatIsKnownOfANewPersonDiesOnTimeEvenIfNothingIsEverCommitted() {
        withLimit(0).admit(ANA, fromAna("hola"), true).block();
        assertThat(Redis.commands().pttl(Redis.recordOf(ANA))).isPositive();
    }

    @Test
    void moreThanTheLimitOfAMinuteIsDroppedWithOneNoticeEvenIfNothingWaits() {
        Mailbox strict = withLimit(3);
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            results.add(admit(strict, "quick " + i));
        }
        // A new minute may begin in between: then more are kept, never fewer.
        assertThat(results).startsWith(Result.KEPT, Result.KEPT, Result.KEPT).contains(Result.FLOOD_BEGINS);
    }

    @Test
    void withoutALimitNothingIsEverDropped() {
        Mailbox patient = withLimit(0);
        for (int i = 0; i < 120; i++) {
            assertThat(admit(patient, "one more " + i)).isEqualTo(Result.KEPT);
        }
    }

    private static long minute() {
        return System.currentTimeMillis() / 60_000;
    }

    private static Mailbox withLimit(int messagesAMinute) {
        return new RedisMailbox(
                RedisForTests.connection(),
                RedisForTests.SEALS,
                RedisForTests.PSEUDONYMS,
                RedisMailbox.LEASE,
                messagesAMinute);
    }

    private void flood() {
        for (int i = 0; i < 51; i++) {
            admit(mailbox, "m" + i);
        }
    }
}
