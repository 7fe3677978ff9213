package org.amparo.webhook;

import static org.amparo.webhook.WhatsAppBody.of;
import static org.amparo.webhook.WhatsAppBody.saying;
import static org.amparo.webhook.WhatsAppBody.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.amparo.channel.Recorded;
import org.amparo.mailbox.Claim;
import org.amparo.mailbox.Memory;
import org.amparo.mailbox.Promise;
import org.amparo.message.Address;
import org.amparo.message.Content;
import org.amparo.message.Language;
import org.amparo.message.Part;
import org.amparo.privacy.Retention;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens to messages between the door and the disk. */
class TakingMessagesInTest {
    private static final String ANA = "15550100001";
    private static final String BO = "15550100002";

    private final HouseWithADoor house = new HouseWithADoor();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void allMessagesOfABatchAreKeptAndEachPersonsInOrder() {
        String[] batch = IntStream.range(0, 40)
                .mapToObj(i -> text("wamid." + i, i % 2 == 0 ? ANA : BO, "words " + i, HouseWithADoor.NOW))
                .toArray(String[]::new);
        house.whatsApp(of(batch)).expectStatus().isOk();

        assertThat(house.claims).hasSize(2);
        assertThat(house.claims.stream().flatMap(claim -> wordsBehind(claim).stream()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 40).mapToObj(i -> "words " + i).toList());
        house.claims.forEach(claim -> assertThat(claim.attempt()).isEqualTo(1));
    }

    @Test
    void aDoubleIsTakenButNotKeptAgain() {
        house.whatsApp(saying("wamid.1", ANA, "hello")).expectStatus().isOk();
        house.whatsApp(saying("wamid.1", ANA, "hello")).expectStatus().isOk();

        assertThat(house.claims).hasSize(1);
        assertThat(house.counted("amparo.messages", "channel", "whatsapp", "kind", "text", "result", "seen"))
                .isEqualTo(1);
    }

    @Test
    void aMessageOlderThanAWeekIsTakenAndForgotten() {
        Instant old = HouseWithADoor.NOW.minus(Retention.OLDEST_MESSAGE).minusSeconds(1);
        house.whatsApp(of(text("wamid.1", ANA, "hello", old))).expectStatus().isOk();
        assertThat(house.claims).isEmpty();
    }

    @Test
    void aCodeIsTakenOutBeforeAnythingElseReadsIt() {
        house.whatsApp(saying("wamid.1", ANA, "my code is 482 913"))
                .expectStatus()
                .isOk();
        assertThat(words(house.claims.element())).doesNotContain("482").doesNotContain("913");
    }

    @Test
    void onlyTheFirstDropOfAFloodIsTold() {
        String[] flood = IntStream.range(0, 60)
                .mapToObj(i -> text("wamid." + i, ANA, "again", HouseWithADoor.NOW))
                .toArray(String[]::new);
        house.whatsApp(of(flood)).expectStatus().isOk();
        assertThat(house.floods).hasSize(1);
    }

    @Test
    void whoBlockedTheBotIsNotWrittenToAnyMore() {
        house.telegram(Recorded.payload("telegram/text")).expectStatus().isOk();
        Claim claim = house.claims.element();
        Promise promise = new Promise(
                Address.of("telegram", "x"),
                new Part("hello", List.of(), Part.Look.PLAIN, "", Language.leftToRight("en")));
        house.mailbox
                .commit(claim, new Memory.Keep(new byte[0]), List.of(promise), false)
                .block();

        house.telegram(Recorded.payload("telegram/blocked")).expectStatus().isOk();

        assertThat(house.mailbox.claimParcels(9).collectList().block()).isEmpty();
    }

    @Test
    void whatBecameOfOurPartsIsCountedWithoutAnyId() {
        house.whatsApp(Recorded.payload("whatsapp/statuses")).expectStatus().isOk();
        assertThat(house.meters.find("amparo.status").counters()).isNotEmpty();
        assertThat(house.claims).isEmpty();
    }

    @Test
    void aMailboxThatFailsMeansSendItAgain() {
        house.mailbox.fails();
        house.whatsApp(saying("wamid.1", ANA, "hello"))
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Retry-After", "5");

        house.mailbox.isWell();
        house.whatsApp(saying("wamid.1", ANA, "hello")).expectStatus().isOk();
        assertThat(house.claims).hasSize(1);
    }

    @Test
    void aMailboxThatHangsMeansTheSameWithinASecond() {
        house.whatsApp(saying("wamid.0", BO, "warm")).expectStatus().isOk();
        house.mailbox.hangs();
        Instant start = Instant.now();
        house.whatsApp(saying("wamid.1", ANA, "hello")).expectStatus().isEqualTo(503);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void onceTheBreakerIsOpenTheAnswerComesAtOnceAndSoDoesRecovery() {
        house.mailbox.fails();
        IntStream.range(0, 5).forEach(i -> house.whatsApp(saying("wamid." + i, ANA, "hello")));
        house.mailbox.hangs();

        Instant start = Instant.now();
        house.whatsApp(saying("wamid.9", ANA, "hello")).expectStatus().isEqualTo(503);
        // 50 ms is the promise; the rest is this machine's to lose.
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMillis(400));

        house.mailbox.isWell();
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> house.whatsApp(saying("wamid.9", ANA, "hello"))
                        .expectStatus()
                        .isOk());
    }

    @Test
    void whatCannotBeKeptHoldsBackOnlyThatPersonsLaterMessages() {
        house.mailbox.failsForMessage("wamid.1");
        byte[] batch = of(
                text("wamid.1", ANA, "first", HouseWithADoor.NOW),
                text("wamid.2", ANA, "second", HouseWithADoor.NOW),
                text("wamid.3", BO, "other", HouseWithADoor.NOW));
        house.whatsApp(batch).expectStatus().isEqualTo(503);
        assertThat(house.claims.stream().map(TakingMessagesInTest::words)).containsExactly("other");

        house.mailbox.isWell();
        house.whatsApp(batch).expectStatus().isOk();
        assertThat(house.claims.stream().map(TakingMessagesInTest::words)).containsExactly("other", "first");
    }

    private List<String> wordsBehind(Claim first) {
        List<String> words = new java.util.ArrayList<>();
        for (Claim claim = first; claim != null; ) {
            words.add(words(claim));
            claim = house.mailbox
                    .commit(claim, new Memory.Keep(new byte[0]), List.of(), false)
                    .block()
                    .next()
                    .orElse(null);
        }
        assertThat(words)
                .isSortedAccordingTo(java.util.Comparator.comparingInt(word -> Integer.parseInt(word.substring(6))));
        return words;
    }

    private static String words(Claim claim) {
        return ((Content.Text) claim.message().content()).text();
    }
}
