package org.amparo.understanding;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The words of a message as a lexicon read them.
 *
 * @param exact for each place the numbers of the known words that were typed there
 * @param meant the same, and those that may have been meant
 */
record ReadWords(int[][] exact, int[][] meant) {
    private static final int[] NONE = {};

    int count() {
        return exact.length;
    }

    /** These words, or in each place those of another reading of the same message. */
    ReadWords or(ReadWords other) {
        return new ReadWords(both(exact, other.exact), both(meant, other.meant));
    }

    /** The same, nothing read as a typo. */
    ReadWords asTyped() {
        return new ReadWords(exact, exact);
    }

    private static int[][] both(int[][] some, int[][] others) {
        int[][] both = some.clone();
        for (int i = 0; i < both.length; i++) {
            int[] more = others[i];
            if (!Arrays.equals(both[i], more)) {
                both[i] = IntStream.concat(IntStream.of(both[i]), IntStream.of(more))
                        .distinct()
                        .toArray();
            }
        }
        return both;
    }

    /** These words, those in the given places taken out; the others keep their places. */
    ReadWords without(boolean[] takenOut) {
        int[][] exactLeft = exact.clone();
        int[][] meantLeft = meant.clone();
        for (int i = 0; i < takenOut.length; i++) {
            if (takenOut[i]) {
                exactLeft[i] = NONE;
                meantLeft[i] = NONE;
            }
        }
        return new ReadWords(exactLeft, meantLeft);
    }
}
