package org.amparo.privacy.tink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.message.Address;
import org.amparo.privacy.Pseudonyms;
import org.amparo.privacy.Seals.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyringTest {
    @TempDir
    Path temp;

    final MovableClock clock = new MovableClock();
    Path directory;

    @BeforeEach
    void aPlaceThatDoesNotExistYet() {
        directory = temp.resolve("data").resolve("keyring");
    }

    @Test
    void onlyItsOwnerCanReadIt() throws IOException {
        Keyring.open(directory, clock).pseudonyms();
        assertThat(permissions(directory)).isEqualTo("rwx------");
        assertThat(files()).containsExactlyInAnyOrder("pseudonyms.json", "2026-11-22.json");
        for (String file : files()) {
            assertThat(permissions(directory.resolve(file))).isEqualTo("rw-------");
        }
    }

    @Test
    void aDirectoryThatOthersCouldReadIsClosed() throws IOException {
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        Keyring.open(directory, clock);
        assertThat(permissions(directory)).isEqualTo("rwx------");
    }

    @Test
    void eachDayHasItsOwnKeyAndTheFifthDayDestroysTheFirst() throws IOException {
        Keyring keyring = Keyring.open(directory, clock);
        for (int day = 0; day < 4; day++) {
            clock.move(Duration.ofDays(1));
            new TinkSeals(keyring).seal(new byte[1], new Place("a".repeat(26), "in", 1));
        }
        assertThat(files())
                .containsExactlyInAnyOrder("2026-11-23.json", "2026-11-24.json", "2026-11-25.json", "2026-11-26.json");
    }

    @Test
    void anIdleKeyringDestroysItsOldKeysWhenTended() throws IOException {
        Keyring keyring = Keyring.open(directory, clock);
        clock.move(Duration.ofDays(9));
        keyring.tend();
        assertThat(files()).containsExactly("2026-12-01.json");
    }

    @Test
    void aDestroyedKeyIsOverwrittenBeforeItIsDeleted() throws IOException {
        Keyring keyring = Keyring.open(directory, clock);
        Path copy = Files.createLink(temp.resolve("still-linked"), directory.resolve("2026-11-22.json"));
        clock.move(Duration.ofDays(4));
        keyring.tend();
        assertThat(Files.readAllBytes(copy)).containsOnly(0);
    }

    @Test
    void aDraftOfACrashedProcessIsDestroyedWithItsDay() throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("2026-11-01.0b5e.new"), "half a key");
        Keyring.open(directory, clock);
        assertThat(files()).containsExactly("2026-11-22.json");
    }

    @Test
    void replicasThatStartTogetherAgreeOnTheirKeys() throws Exception {
        Callable<String> replica =
                () -> new PseudonymsFromKey(Keyring.open(directory, clock)).markOf("whatsapp", "wamid.1");
        ExecutorService replicas = Executors.newFixedThreadPool(8);
        try {
            assertThat(replicas
                            .invokeAll(
                                    IntStream.range(0, 8).mapToObj(i -> replica).toList())
                            .stream()
                            .map(KeyringTest::result)
                            .collect(Collectors.toSet()))
                    .hasSize(1);
        } finally {
            replicas.shutdown();
        }
        assertThat(files()).containsExactlyInAnyOrder("pseudonyms.json", "2026-11-22.json");
    }

    @Test
    void aPersonIsTheSameAfterARestartAndAnotherOnAnotherChannel() {
        Pseudonyms before = new PseudonymsFromKey(Keyring.open(directory, clock));
        Pseudonyms after = new PseudonymsFromKey(Keyring.open(directory, clock));
        Address ana = Address.of("whatsapp", "5215512345678");
        assertThat(after.personAt(ana)).isEqualTo(before.personAt(ana));
        assertThat(after.personAt(Address.of("signal", "5215512345678"))).isNotEqualTo(before.personAt(ana));
        assertThat(after.personAt(new Address("whatsapp", "page", "5215512345678", "other")))
                .isEqualTo(before.personAt(ana));
    }

    @Test
    void aMessageNeverHasThePseudonymOfAPerson() {
        Pseudonyms pseudonyms = new PseudonymsFromKey(Keyring.open(directory, clock));
        assertThat(pseudonyms.markOf("sms", "7"))
                .matches("[a-z2-7]{26}")
                .isNotEqualTo(pseudonyms.personAt(Address.of("sms", "7")).pseudonym());
    }

    @Test
    void aDamagedKeyIsNamedButNotQuoted() throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("2026-11-22.json"), "{canary}");
        assertThatThrownBy(() -> Keyring.open(directory, clock))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2026-11-22")
                .hasStackTraceContaining("damaged")
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("canary"));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static String stackTrace(Throwable e) {
        java.io.StringWriter out = new java.io.StringWriter();
        e.printStackTrace(new java.io.PrintWriter(out));
        return out.toString();
    }

    private static String result(Future<String> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
