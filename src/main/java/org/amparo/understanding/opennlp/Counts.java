package org.amparo.understanding.opennlp;

import java.util.Arrays;

/** How often each of some numbers was met, in the order in which they were met first. */
final class Counts {
    private int[] numbers = new int[256];
    private int[] times = new int[256];
    /** Where a number lies, counted from 1; 0 where none does. Four for each number there is room for: looks end at once. */
    private int[] slots = new int[1024];

    private int size;

    void add(int number) {
        int slot = slot(number);
        if (slots[slot] > 0) {
            times[slots[slot] - 1]++;
            return;
        }
        if (size == numbers.length) {
            grow();
            slot = slot(number);
        }
        numbers[size] = number;
        times[size++] = 1;
        slots[slot] = size;
    }

    int size() {
        return size;
    }

    /** The number that was met first after so many others. */
    int number(int place) {
        return numbers[place];
    }

    /** How often that was met. */
    int times(int place) {
        return times[place];
    }

    private int slot(int number) {
        int slot = ((number * 0x9E3779B9) >>> 16) & (slots.length - 1);
        while (slots[slot] > 0 && numbers[slots[slot] - 1] != number) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        numbers = Arrays.copyOf(numbers, size * 2);
        times = Arrays.copyOf(times, size * 2);
        slots = new int[slots.length * 2];
        for (int place = 0; place < size; place++) {
            slots[slot(numbers[place])] = place + 1;
        }
    }
}
