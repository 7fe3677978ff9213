package org.amparo.understanding.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private final Numbers numbers = new Numbers();

    @Test
    void hashesAreNumberedAsTheyCome() {
        assertThat(numbers.give(42)).isZero();
        assertThat(numbers.give(-7)).isEqualTo(1);
        assertThat(numbers.give(42)).isZero();
        assertThat(numbers.hashes()).containsExactly(42, -7);
    }

    @Test
    void aHashThatNeverCameHasNone() {
        numbers.give(42);

        assertThat(numbers.of(43)).isNegative();
        assertThat(new Numbers(new long[] {42}).of(0)).isNegative();
    }

    @Test
    void thousandsKeepTheirNumbers() {
        long[] hashes = new Random(7).longs(10_000).toArray();
        for (long hash : hashes) {
            numbers.give(hash);
        }

        Numbers atOnce = new Numbers(hashes);
        for (int number = 0; number < hashes.length; number++) {
            assertThat(numbers.of(hashes[number])).isEqualTo(number);
            assertThat(atOnce.of(hashes[number])).isEqualTo(number);
        }
    }
}
