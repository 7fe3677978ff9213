package org.amparo.understanding.opennlp;

import java.util.Collection;
import java.util.function.ToDoubleFunction;
import org.amparo.understanding.Typos;

/**
 * Which word is meant by one that was never seen: the nearest that was, and of equals the one most used. Looked for among all of them;
 * those without about the same letters are passed over at the price of one comparison of numbers.
 */
final class Spelling {
    /** Shorter words are one typo away from too many others. */
    private static final int SHORTEST = 3;
    /** A word of so many letters may have two typos. */
    private static final int LONG = 7;

    private final String[] words;
    private final long[] letters;
    private final ToDoubleFunction<String> rarity;

    /**
     * @param words that were seen
     * @param rarity of a word; the less, the more it is used
     */
    Spelling(Collection<String> words, ToDoubleFunction<String> rarity) {
        this.words = words.stream().filter(word -> word.length() >= SHORTEST).toArray(String[]::new);
        this.rarity = rarity;
        letters = new long[this.words.length];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letters(this.words[i]);
        }
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
        for (int i = 0; i < words.length; i++) {
            // A typo takes one letter away and puts in another, at most.
            if (Long.bitCount(letters[i] ^ has) <= 2 * typos
                    && words[i].length() >= shortest
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
