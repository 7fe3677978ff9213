package org.amparo.mailbox.redis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.amparo.mailbox.redis.Mail.ANA;
import static org.amparo.mailbox.redis.Mail.BINTA;
import static org.amparo.mailbox.redis.Mail.admit;
import static org.amparo.mailbox.redis.Mail.claimed;
import static org.amparo.mailbox.redis.Mail.commit;
import static org.amparo.mailbox.redis.Mail.due;
import static org.amparo.mailbox.redis.Mail.fromBinta;
import static org.amparo.mailbox.redis.Mail.millis;
import static org.amparo.mailbox.redis.Mail.promised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.mailbox.Mailbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lies in Redis, seen by somebody who took the disk. */
class KeptThingsTest {
    final Mailbox mailbox = RedisForTests.freshMailbox(millis(50));

    /** Every kind of thing at once: claimed, waiting, promised, remembered, flooded, buried. */
    @BeforeEach
    void aFullMailbox() {
        admit(mailbox, "poison");
        while (due(mailbox)
                .filter(claim -> claim.attempt() > Mailbox.MOST_ATTEMPTS)
                .map(claim -> commit(mailbox, claim, "CANARY-state"))
                .isEmpty()) {
            Thread.onSpinWait();
        }
        promised(mailbox, "CANARY-1", "CANARY-2");
        for (int i = 0; i < 51; i++) {
            admit(mailbox, "CANARY " + i);
        }
        due(mailbox);
        mailbox.admit(BINTA, fromBinta("CANARY"), true).block();
        mailbox.claimParcels(1).blockLast();
    }

    @Test
    void everyKeyIsInTheSchemaAndDiesOnTime() {
        for (String key : Redis.keys()) {
            long timeToLive = Redis.commands().pttl(key);
            assertThat(KeySchema.of(key)).as(key).isPresent();
            assertThat(KeySchema.of(key).orElseThrow().allows(timeToLive))
                    .as("%s: %d ms", key, timeToLive)
                    .isTrue();
        }
        assertThat(Redis.keys().stream().map(KeySchema::of).map(Optional::orElseThrow))
                .as("every kind of key is there")
                .contains(KeySchema.values());
        assertThat(Redis.keys()).hasSizeGreaterThan(50).anyMatch(key -> key.startsWith("dl:"));
    }

    @Test
    void noWordAndNoAddressCanBeRead() {
        for (byte[] value : values()) {
            assertThat(new String(value, ISO_8859_1)).doesNotContain("CANARY", "5215512345678", "wamid", "whatsapp");
        }
    }

    @Test
    void everySealedRecordIsAMultipleOf256BytesLong() {
        assertThat(values().stream().filter(value -> value.length > 60))
                .hasSizeGreaterThan(50)
                .allMatch(value -> value.length % 256 == 0);
    }

    @Test
    void aConversationLivesFromThePersonsLastWordNotFromOurWork() {
        mailbox.erase(ANA).block();
        commit(mailbox, claimed(mailbox, "last word"), "c", "reply");
        Redis.commands().pexpire(Redis.recordOf(ANA), 60_000);
        await().until(() -> mailbox.claimParcels(9).collectList().block(), parcels -> !parcels.isEmpty());
        assertThat(Redis.commands().pttl(Redis.recordOf(ANA))).isLessThanOrEqualTo(60_000);
    }

    @Test
    void aNewWordLetsTheConversationLiveOn() {
        mailbox.erase(ANA).block();
        commit(mailbox, claimed(mailbox, "a word"), "c");
        Redis.commands().pexpire(Redis.recordOf(ANA), 60_000);
        admit(mailbox, "another word");
        assertThat(Redis.commands().pttl(Redis.recordOf(ANA))).isGreaterThan(60_000);
    }

    private static List<byte[]> values() {
        List<byte[]> values = new ArrayList<>();
        for (String key : Redis.keys()) {
            switch (Redis.commands().type(key)) {
                case "list" -> values.addAll(Redis.commands().lrange(key, 0, -1));
                case "hash" -> values.addAll(Redis.commands().hgetall(key).values());
                case "zset" -> values.addAll(Redis.commands().zrange(key, 0, -1));
                default -> values.add(Redis.commands().get(key));
            }
        }
        return values;
    }
}
