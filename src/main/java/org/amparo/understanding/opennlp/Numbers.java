package org.amparo.understanding.opennlp;

import java.util.Arrays;

/** Hashes and their numbers, from 0 in the order in which they came. */
final class Numbers {
    private long[] hashes;
    private int size;
    /**
     * In the upper half of each half of a hash, in the lower one more than its number; 0 where there is none. Whoever looks for a hash that
     * is there touches memory once: a message has hundreds, and they are far from each other.
     */
    private long[] slots;

    Numbers() {
        this(new long[0]);
    }

    /** @param hashes all different */
    Numbers(long[] hashes) {
        this.hashes = hashes;
        size = hashes.length;
        spread(size);
    }

    private void spread(int capacity) {
        slots = new long[Math.max(16, capacity * 2)];
        for (int number = 0; number < size; number++) {
            slots[slot(hashes[number])] = filled(hashes[number], number);
        }
    }

    private static long filled(long hash, int number) {
        return hash << 32 | number + 1;
    }

    int size() {
        return size;
    }

    /** In the order of their numbers; not to be changed. */
    long[] hashes() {
        return size == hashes.length ? hashes : Arrays.copyOf(hashes, size);
    }

    /** The number of a hash, below 0 if it has none; that of another one in a case of thousands of millions. */
    int of(long hash) {
        return (int) slots[slot(hash)] - 1;
    }

    /** The number of a hash; if it has none, it gets the next one. */
    int give(long hash) {
        int known = of(hash);
        if (known >= 0) {
            return known;
        }
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, Math.max(8, size * 2));
            spread(hashes.length);
        }
        hashes[size] = hash;
        slots[slot(hash)] = filled(hash, size);
        return size++;
    }

    /** Where the hash is, or else where it would be. */
    private int slot(long hash) {
        int slot = (int) ((((hash * 0x9E3779B97F4A7C15L) >>> 32) * slots.length) >>> 32);
        while (slots[slot] != 0 && (int) (slots[slot] >>> 32) != (int) hash) {
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        return slot;
    }
}
