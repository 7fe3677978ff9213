package org.amparo.understanding;

import java.util.Arrays;

/**
 * Hashes to numbers, several numbers for one hash, without an object for each look or each hash: the words of six languages have a
 * million hashes. Walked with {@code for (int at = first(hash); at >= 0; at = next(at))}, newest first.
 */
final class LongIndex {
    private static final int NONE = -1;

    private long[] keys = new long[64];
    /** Where the newest entry of the key in the same slot stands, or none. */
    private int[] newest = filled(64);

    private int[] numbers = new int[32];
    private int[] older = new int[32];
    private int slotsUsed;
    private int size;

    /** Once is enough for the same number twice in a row. */
    void add(long key, int number) {
        if (slotsUsed * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key);
        int before = newest[slot];
        if (before == NONE) {
            keys[slot] = key;
            slotsUsed++;
        } else if (numbers[before] == number) {
            return;
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
            older = Arrays.copyOf(older, size * 2);
        }
        numbers[size] = number;
        older[size] = before;
        newest[slot] = size++;
    }

    /** The first entry of a key, negative if there is none. */
    int first(long key) {
        return newest[slot(key)];
    }

    /** The entry of the same key after this one, negative if there is none. */
    int next(int entry) {
        return older[entry];
    }

    int number(int entry) {
        return numbers[entry];
    }

    private int slot(long key) {
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & keys.length - 1;
        while (newest[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNewest = newest;
        keys = new long[oldKeys.length * 2];
        newest = filled(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNewest[i] != NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                newest[slot] = oldNewest[i];
            }
        }
    }

    private static int[] filled(int length) {
        int[] none = new int[length];
        Arrays.fill(none, NONE);
        return none;
    }
}
