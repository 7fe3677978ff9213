package org.amparo.understanding;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Which of many numbers may stand under a hash, in a quarter of the memory that it takes to know it: of a hash only where it lies and sixteen
 * bits are kept. Whoever looks compares words anyway, and is rarely sent to a wrong one. The words of six languages have 700,000 hashes.
 */
final class Hints {
    private final int[] begins;
    private final int[] numbers;
    private final short[] marks;

    private Hints(int[] mixed, int[] added) {
        int size = added.length;
        begins = new int[Integer.highestOneBit(Math.max(1, size)) * 2 + 1];
        for (int one : mixed) {
            begins[slot(one) + 1]++;
        }
        Arrays.parallelPrefix(begins, Integer::sum);
        numbers = new int[size];
        marks = new short[size];
        int[] ends = Arrays.copyOfRange(begins, 1, begins.length);
        for (int i = 0; i < size; i++) {
            int at = --ends[slot(mixed[i])];
            numbers[at] = added[i];
            marks[at] = (short) mixed[i];
        }
    }

    /** All numbers that were put under a hash, the last one first, and rarely one that was not. */
    void each(long hash, IntConsumer use) {
        int mixed = mixed(hash);
        int slot = slot(mixed);
        for (int at = begins[slot]; at < begins[slot + 1]; at++) {
            if (marks[at] == (short) mixed) {
                use.accept(numbers[at]);
            }
        }
    }

    /** From the upper bits: the lower ones are the mark. */
    private int slot(int mixed) {
        return (int) (((mixed & 0xFFFFFFFFL) * (begins.length - 1)) >>> 32);
    }

    private static int mixed(long hash) {
        return (int) ((hash * 0x9E3779B97F4A7C15L) >>> 32);
    }

    /** Takes hashes with their numbers, until all are there. */
    static final class Gathering {
        private int[] mixed = new int[64];
        private int[] numbers = new int[64];
        private int size;

        void add(long hash, int number) {
            if (size == numbers.length) {
                mixed = Arrays.copyOf(mixed, size * 2);
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            mixed[size] = mixed(hash);
            numbers[size++] = number;
        }

        Hints all() {
            return new Hints(Arrays.copyOf(mixed, size), Arrays.copyOf(numbers, size));
        }
    }
}
