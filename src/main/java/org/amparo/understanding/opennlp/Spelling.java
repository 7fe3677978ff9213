package org.amparo.understanding.opennlp;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;
import org.amparo.understanding.Typos;

/**
 * Which word is meant by one that was never seen: the nearest that was, and of equals the one most used. Looked for among all of about
 * its length; those without about the same letters are passed over at the price of one comparison of numbers.
 */
final class Spelling {
    /** Shorter words are one typo away from too many others. */
    private static final int SHORTEST = 3;
    /** A word of so many letters may have two typos. */
    private static final int LONG = 7;

    /** The shorter first. */
    private final String[] words;

    private final long[] letters;
    /** Where words of each length begin among them. */
    private final int[] begins;

    private final ToDoubleFunction<String> rarity;

    /**
     * @param words that were seen
     * @param rarity of a word; the less, the more it is used
     */
    Spelling(Collection<String> words, ToDoubleFunction<String> rarity) {
        this.words = words.stream()
                .filter(word -> word.length() >= SHORTEST)
                .sorted(Comparator.comparing(String::length))
                .toArray(String[]::new);
        this.rarity = rarity;
        letters = new long[this.words.length];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letters(this.words[i]);
        }
        int longest = letters.length == 0 ? 0 : this.words[letters.length - 1].length();
        begins = new int[longest + 2];
        for (String word : this.words) {
            begins[word.length() + 1]++;
        }
        Arrays.parallelPrefix(begins, Integer::sum);
    }

    private int begin(int length) {
        return begins[Math.min(length, begins.length - 1)];
    }

    /** The word meant, or the same if there is none. */
    String meantBy(String typed) {
        if (typed.length() < SHORTEST) {
            return typed;
        }
        String near = nearest(typed, 1, SHORTEST);
        return near.equals(typed) && typed.length() >= LONG ? nearest(typed, 2, LONG) : near;
    }

    private String nearest(String typed, int typos, int shortest) {
        long has = letters(typed);
        String nearest = typed;
        int end = begin(typed.length() + typos + 1);
        for (int i = begin(Math.max(shortest, typed.length() - typos)); i < end; i++) {
            // A typo takes one letter away and puts in another, at most.
            if (Long.bitCount(letters[i] ^ has) <= 2 * typos
                    && Typos.within(typos, words[i], typed)
                    && (nearest.equals(typed) || isMoreUsed(words[i], nearest))) {
                nearest = words[i];
            }
        }
        return nearest;
    }

    /** Of two words used alike it is always the same one. */
    private boolean isMoreUsed(String word, String other) {
        int order = Double.compare(rarity.applyAsDouble(word), rarity.applyAsDouble(other));
        return order < 0 || (order == 0 && word.compareTo(other) < 0);
    }

    /** A set of letters as bits, those that stand in the word twice in its upper half. */
    private static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            long letter = 1L << (word.charAt(i) & 31);
            letters |= (letters & letter) == 0 ? letter : letter << 32;
        }
        return letters;
    }
}
