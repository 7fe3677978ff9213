package org.amparo.privacy.tink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.amparo.privacy.Seals;
import org.amparo.privacy.Seals.BrokenSeal;
import org.amparo.privacy.Seals.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TinkSealsTest {
    private static final Place ANAS_STATE = new Place("a".repeat(26), "state", 1);

    @TempDir
    Path directory;

    final MovableClock clock = new MovableClock();
    Seals seals;

    @BeforeEach
    void aKeyring() {
        seals = new TinkSeals(Keyring.open(directory, clock));
    }

    @Test
    void whatIsSealedOpensInItsPlace() throws BrokenSeal {
        for (int length : new int[] {0, 1, 213, 214, 215, 5000}) {
            byte[] plain = bytes(length);
            assertThat(seals.open(seals.seal(plain, ANAS_STATE), ANAS_STATE)).isEqualTo(plain);
        }
    }

    @Test
    void everyRecordIsAMultipleOf256BytesLong() {
        for (int length = 0; length < 1500; length += 7) {
            assertThat(seals.seal(bytes(length), ANAS_STATE).length % 256).isZero();
        }
        assertThat(seals.seal(bytes(3), ANAS_STATE)).hasSameSizeAs(seals.seal(bytes(200), ANAS_STATE));
    }

    @Test
    void theSameWordsLookDifferentEachTime() {
        assertThat(seals.seal(bytes(9), ANAS_STATE)).isNotEqualTo(seals.seal(bytes(9), ANAS_STATE));
    }

    @Test
    void aRecordWithAnySingleBitFlippedIsRefused() {
        for (int length : new int[] {1, 100, 400}) {
            byte[] sealed = seals.seal(bytes(length), ANAS_STATE);
            for (int bit = 0; bit < sealed.length * 8; bit++) {
                byte[] flipped = sealed.clone();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                assertRefused(flipped, ANAS_STATE);
            }
        }
    }

    @Test
    void aRecordCutAnywhereIsRefused() {
        byte[] sealed = seals.seal(bytes(100), ANAS_STATE);
        for (int length = 0; length < sealed.length; length++) {
            assertRefused(Arrays.copyOf(sealed, length), ANAS_STATE);
        }
    }

    @Test
    void aRecordOpensInNoOtherPlace() {
        byte[] sealed = seals.seal(bytes(100), ANAS_STATE);
        assertRefused(sealed, new Place("b".repeat(26), "state", 1));
        assertRefused(sealed, new Place("a".repeat(26), "out", 1));
        assertRefused(sealed, new Place("a".repeat(26), "state", 2));
    }

    @Test
    void aRecordOpensForThreeFullDaysAndNeverAfterTheFourth() throws BrokenSeal {
        clock.moveTo("2026-11-22T23:59:59Z");
        byte[] sealed = seals.seal(bytes(10), ANAS_STATE);
        clock.moveTo("2026-11-25T23:59:59Z");
        assertThat(seals.open(sealed, ANAS_STATE)).hasSize(10);
        clock.moveTo("2026-11-26T00:00:00Z");
        assertRefused(sealed, ANAS_STATE);
    }

    @Test
    void aTurnedBackClockDoesNotBringADestroyedDayBack() {
        byte[] sealed = seals.seal(bytes(10), ANAS_STATE);
        clock.moveTo("2026-11-26T00:00:00Z");
        Keyring.open(directory, clock);
        clock.moveTo("2026-11-22T10:00:00Z");
        assertRefusedBy(new TinkSeals(Keyring.open(directory, clock)), sealed);
    }

    @Test
    void whatOneReplicaSealsTheOtherOpens() throws BrokenSeal {
        Seals other = new TinkSeals(Keyring.open(directory, clock));
        clock.moveTo("2026-11-23T01:00:00Z");
        byte[] sealed = other.seal("hello".getBytes(UTF_8), ANAS_STATE);
        assertThat(seals.open(sealed, ANAS_STATE)).asString().isEqualTo("hello");
    }

    private void assertRefused(byte[] sealed, Place place) {
        assertThatThrownBy(() -> seals.open(sealed, place)).isInstanceOf(BrokenSeal.class);
    }

    private static void assertRefusedBy(Seals seals, byte[] sealed) {
        assertThatThrownBy(() -> seals.open(sealed, ANAS_STATE)).isInstanceOf(BrokenSeal.class);
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new SplittableRandom(length).nextBytes(bytes);
        return bytes;
    }
}
