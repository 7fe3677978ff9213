package org.amparo.understanding;

import java.util.Arrays;

/** Hashes to numbers, several numbers for one hash, without an object for each look. */
final class LongIndex {
    private static final int[] NONE = {};

    private long[] keys = new long[64];
    private int[][] values = new int[64][];
    private int size;

    void add(long key, int value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key);
        int[] before = values[slot];
        if (before == null) {
            keys[slot] = key;
            values[slot] = new int[] {value};
            size++;
        } else if (before[before.length - 1] != value) {
            int[] more = Arrays.copyOf(before, before.length + 1);
            more[before.length] = value;
            values[slot] = more;
        }
    }

    /** Not to be changed. */
    int[] get(long key) {
        int[] found = values[slot(key)];
        return found == null ? NONE : found;
    }

    private int slot(long key) {
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & keys.length - 1;
        while (values[slot] != null && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[][] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2][];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != null) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
