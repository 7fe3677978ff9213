package org.amparo.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.amparo.mailbox.Claim;
import org.amparo.mailbox.Memory;
import org.amparo.mailbox.Promise;
import org.amparo.mailbox.redis.RedisConnection;
import org.amparo.mailbox.redis.RedisMailbox;
import org.amparo.mailbox.redis.embedded.EmbeddedRedis;
import org.amparo.message.Address;
import org.amparo.message.Content;
import org.amparo.message.Incoming;
import org.amparo.message.Language;
import org.amparo.message.Part;
import org.amparo.message.Person;
import org.amparo.privacy.Seals;
import org.amparo.privacy.Seals.BrokenSeal;
import org.amparo.privacy.Seals.Place;
import org.amparo.privacy.tink.Keyring;
import org.amparo.privacy.tink.PseudonymsFromKey;
import org.amparo.privacy.tink.TinkSeals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Somebody took a copy of the data, and five days later the keyring. */
class SeizedDiskTest {
    private static final int PEOPLE = 10;
    private static final Duration FIVE_DAYS = Duration.ofDays(5);

    @TempDir
    Path temp;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
    private final InstantSource clock = now::get;
    private Path keys;
    private Path copyOfData;
    private Path copyOfKeys;

    @BeforeEach
    void aCopyIsTaken() throws IOException {
        keys = temp.resolve("keys");
        copyOfData = temp.resolve("copy");
        copyOfKeys = temp.resolve("keys-of-that-day");
        Path data = temp.resolve("data");
        Keyring keyring = Keyring.open(keys, clock);
        try (EmbeddedRedis redis = EmbeddedRedis.start(data);
                RedisConnection connection = RedisConnection.open(redis.url())) {
            var pseudonyms = new PseudonymsFromKey(keyring);
            fill(new RedisMailbox(connection, new TinkSeals(keyring), pseudonyms, RedisMailbox.LEASE, 0), pseudonyms);
        }
        FileSystemUtils.copyRecursively(data, copyOfData);
        FileSystemUtils.copyRecursively(keys, copyOfKeys);
        now.updateAndGet(then -> then.plus(FIVE_DAYS));
        keyring.tend();
    }

    @Test
    void withTodaysKeyringNothingOpens() throws IOException {
        Loot loot = rob(new TinkSeals(Keyring.open(keys, clock)));
        assertThat(loot).isEqualTo(new Loot(3 * PEOPLE, 0));
    }

    @Test
    void norDoesItForSomebodyWhoTurnsTheClockBack() throws IOException {
        Loot loot = rob(new TinkSeals(Keyring.open(keys, () -> clock.instant().minus(FIVE_DAYS))));
        assertThat(loot).isEqualTo(new Loot(3 * PEOPLE, 0));
    }

    @Test
    void theToolWorksWithTheKeysOfThatDayEverythingOpens() throws IOException {
        Loot loot =
                rob(new TinkSeals(Keyring.open(copyOfKeys, () -> clock.instant().minus(FIVE_DAYS))));
        assertThat(loot).isEqualTo(new Loot(3 * PEOPLE, 3 * PEOPLE));
    }

    /** For each a message that waits, a reply that waits, and a conversation. */
    private void fill(RedisMailbox mailbox, PseudonymsFromKey pseudonyms) {
        Part part = new Part("a step", List.of(), Part.Look.PLAIN, "", Language.leftToRight("en"));
        for (int i = 0; i < PEOPLE; i++) {
            Address address = Address.of("whatsapp", "1555000" + i);
            Person person = pseudonyms.personAt(address);
            Claim claim = mailbox.admit(person, message("first", address), true)
                    .block()
                    .claim()
                    .orElseThrow();
            mailbox.admit(person, message("second", address), false).block();
            mailbox.commit(claim, new Memory.Keep("where".getBytes(UTF_8)), List.of(new Promise(address, part)), true)
                    .block();
        }
    }

    private static Incoming message(String id, Address address) {
        return new Incoming(address.id() + id, address, Instant.EPOCH, new Content.Text("they took my phone"));
    }

    /** Tries every record of the copy in the place it lies in. */
    private Loot rob(Seals seals) {
        try (EmbeddedRedis redis = EmbeddedRedis.start(copyOfData)) {
            return RedisTraces.ask(
                    redis.url(),
                    disk -> RedisTraces.keys(disk).stream()
                            .flatMap(key -> switch (RedisTraces.text(key).split(":", 2)[0]) {
                                case "q" ->
                                    disk.lrange(key, 0, -1).stream().map(record -> opens(seals, key, "in", record));
                                case "o" ->
                                    disk.lrange(key, 0, -1).stream().map(record -> opens(seals, key, "out", record));
                                case "st" -> Stream.of(opens(seals, key, "state", disk.hget(key, "s".getBytes(UTF_8))));
                                default -> Stream.<Boolean>empty();
                            })
                            .collect(java.util.stream.Collectors.teeing(
                                    java.util.stream.Collectors.counting(),
                                    java.util.stream.Collectors.filtering(
                                            opened -> opened, java.util.stream.Collectors.counting()),
                                    Loot::new)));
        }
    }

    private static boolean opens(Seals seals, byte[] key, String kind, byte[] record) {
        String person = RedisTraces.text(key).replaceFirst(".*:", "");
        try {
            return seals.open(record, new Place(person, kind, 1)).length > 0;
        } catch (BrokenSeal closed) {
            return false;
        }
    }

    private record Loot(long records, long opened) {}
}
