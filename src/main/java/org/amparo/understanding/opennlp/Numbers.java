package org.amparo.understanding.opennlp;

import java.util.Arrays;

/** Hashes and their numbers, from 0 in the order in which they came. */
final class Numbers {
    private long[] hashes;
    private int size;
    /** One more than the number of a hash, or 0: hashes beside them would take eight times the memory. */
    private int[] slots;

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
        slots = new int[Math.max(16, capacity * 2)];
        for (int number = 0; number < size; number++) {
            slots[slot(hashes[number])] = number + 1;
        }
    }

    int size() {
        return size;
    }

    /** In the order of their numbers; not to be changed. */
    long[] hashes() {
        return size == hashes.length ? hashes : Arrays.copyOf(hashes, size);
    }

    /** The number of a hash, below 0 if it has none. */
    int of(long hash) {
        return slots[slot(hash)] - 1;
    }

    /** The number of a hash; if it has none, it gets the next one. */
    int give(long hash) {
        int slot = slot(hash);
        if (slots[slot] > 0) {
            return slots[slot] - 1;
        }
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, Math.max(8, size * 2));
            spread(hashes.length);
            slot = slot(hash);
        }
        hashes[size] = hash;
        slots[slot] = ++size;
        return size - 1;
    }

    /** Where the hash is, or else where it would be. */
    private int slot(long hash) {
        int slot = (int) ((((hash * 0x9E3779B97F4A7C15L) >>> 32) * slots.length) >>> 32);
        while (slots[slot] != 0 && hashes[slots[slot] - 1] != hash) {
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        return slot;
    }
}
