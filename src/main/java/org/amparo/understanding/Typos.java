package org.amparo.understanding;

/** How many slips of the finger lie between two words. */
public final class Typos {
    private Typos() {}

    /** How many typos a word of this length may have and still be read as itself. */
    static int allowed(int length) {
        return length < 5 ? 0 : length < 9 ? 1 : 2;
    }

    /**
     * Whether at most {@code most} letters were left out, put in, changed or swapped with their neighbour. The first letter is never
     * changed for another: those pairs are mostly two different words, like jailed and failed.
     */
    public static boolean within(int most, CharSequence meant, CharSequence typed) {
        int m = meant.length();
        int n = typed.length();
        if (Math.abs(m - n) > most || (m > 0 && m == n && firstLetterChanged(meant, typed))) {
            return false;
        }
        int[] beforeLast = new int[n + 1];
        int[] last = new int[n + 1];
        int[] row = new int[n + 1];
        for (int j = 0; j <= n; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= m; i++) {
            row[0] = i;
            for (int j = 1; j <= n; j++) {
                int same = meant.charAt(i - 1) == typed.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
                if (i > 1
                        && j > 1
                        && meant.charAt(i - 1) == typed.charAt(j - 2)
                        && meant.charAt(i - 2) == typed.charAt(j - 1)) {
                    best = Math.min(best, beforeLast[j - 2] + 1);
                }
                row[j] = best;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[n] <= most;
    }

    private static boolean firstLetterChanged(CharSequence meant, CharSequence typed) {
        char first = meant.charAt(0);
        return first != typed.charAt(0) && (typed.length() < 2 || first != typed.charAt(1));
    }
}
