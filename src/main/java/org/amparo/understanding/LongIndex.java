package org.amparo.understanding;

/** A number above 0 for each of many keys, without an object for each look or each key. */
final class LongIndex {
    private long[] keys = new long[64];
    /** Of the key in the same slot; 0 where there is none. */
    private int[] numbers = new int[64];

    private int size;

    /** A key is put in once. */
    void put(long key, int number) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key);
        keys[slot] = key;
        numbers[slot] = number;
        size++;
    }

    /** The number of a key, 0 if there is none. */
    int number(long key) {
        return numbers[slot(key)];
    }

    private int slot(long key) {
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & keys.length - 1;
        while (numbers[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
