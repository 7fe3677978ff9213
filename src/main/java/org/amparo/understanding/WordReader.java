package org.amparo.understanding;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/**
 * Reads the words of a message as words of a lexicon: as the same word, as a known beginning ({@code attack*}), and, when it is no word that is
 * known or ordinary, as words a typo away.
 *
 * <p>Looking for typos is fast since each known word can be found also with letters left out: two words that are one typo apart meet when
 * each lacks the right letter.
 */
final class WordReader {
    private static final int[] NONE = {};
    /** A shorter word is never read as a typo. */
    private static final int SHORTEST_TYPO = 4;
    /** A beginning shorter than this is not forgiven a typo: too many words begin like it. */
    private static final int SHORTEST_FORGIVEN_BEGINNING = 6;

    private final List<String> known;
    private final Set<String> ordinary;
    private final Map<String, Integer> whole = new HashMap<>();
    private final Hints beginnings;
    private final Hints wholeLacking;
    private final Hints beginningsLacking;
    private int shortestBeginning = Integer.MAX_VALUE;
    private int longestBeginning;

    /**
     * @param known words of the lexicon, by their numbers
     * @param areBeginnings the numbers of those that stand for all words that begin so
     * @param ordinary words that are never read as a typo of another
     */
    WordReader(List<String> known, BitSet areBeginnings, Set<String> ordinary) {
        this.known = known;
        this.ordinary = ordinary;
        Hints.Gathering begun = new Hints.Gathering();
        Hints.Gathering lacking = new Hints.Gathering();
        Hints.Gathering begunLacking = new Hints.Gathering();
        for (int i = 0; i < known.size(); i++) {
            int number = i;
            String word = known.get(i);
            if (areBeginnings.get(i)) {
                begun.add(hash(word, word.length(), -1, -1), number);
                shortestBeginning = Math.min(shortestBeginning, word.length());
                longestBeginning = Math.max(longestBeginning, word.length());
                if (word.length() >= SHORTEST_FORGIVEN_BEGINNING) {
                    eachLacking(word, word.length(), 1, hash -> begunLacking.add(hash, number));
                }
            } else {
                whole.put(word, number);
                eachLacking(word, word.length(), Typos.allowed(word.length()), hash -> lacking.add(hash, number));
            }
        }
        beginnings = begun.all();
        wholeLacking = lacking.all();
        beginningsLacking = begunLacking.all();
    }

    boolean isOrdinary(String word) {
        return ordinary.contains(word);
    }

    /** Reads all words of a message. */
    ReadWords read(Words words) {
        int[][] exact = new int[words.count()][];
        int[][] meant = new int[words.count()][];
        for (int i = 0; i < exact.length; i++) {
            String word = Particles.withoutArticle(words.at(i));
            exact[i] = exact(word);
            meant[i] = mayHaveTypo(word) ? withTypos(word, exact[i]) : exact[i];
        }
        return new ReadWords(exact, meant);
    }

    private int[] exact(String typed) {
        int[] found = exactly(typed, NONE);
        String single = withoutDoubles(typed);
        if (!single.equals(typed)) {
            found = exactly(single, found);
        }
        Optional<String> rest = Particles.withoutParticles(typed);
        return rest.isEmpty() ? found : exactly(rest.get(), found);
    }

    private int[] exactly(String typed, int[] found) {
        Reading reading = new Reading(typed, found);
        Integer number = whole.get(typed);
        if (number != null) {
            reading.add(number);
        }
        IntConsumer begun = reading::begun;
        int longest = Math.min(typed.length(), longestBeginning);
        long hash = hash(typed, Math.min(shortestBeginning - 1, longest), -1, -1);
        for (int length = shortestBeginning; length <= longest; length++) {
            hash = next(hash, typed.charAt(length - 1));
            reading.upTo = length;
            beginnings.each(hash, begun);
        }
        return reading.found;
    }

    private boolean mayHaveTypo(String typed) {
        return typed.length() >= SHORTEST_TYPO && !whole.containsKey(typed) && !isOrdinary(typed);
    }

    private int[] withTypos(String typed, int[] exact) {
        Reading reading = new Reading(typed, exact);
        IntConsumer nearly = reading::nearly;
        IntConsumer nearlyBegun = reading::nearlyBegun;
        eachLacking(typed, typed.length(), Typos.allowed(typed.length() + 1), hash -> wholeLacking.each(hash, nearly));
        int longest = Math.min(typed.length(), longestBeginning + 1);
        for (int length = SHORTEST_FORGIVEN_BEGINNING - 1; length <= longest; length++) {
            reading.upTo = length;
            eachLacking(typed, length, 1, hash -> beginningsLacking.each(hash, nearlyBegun));
        }
        return reading.found;
    }

    /** What one typed word may stand for, as far as was found. */
    private final class Reading {
        private final String typed;
        private int[] found;
        /** So many letters are being looked at as a beginning. */
        private int upTo;

        Reading(String typed, int[] found) {
            this.typed = typed;
            this.found = found;
        }

        void begun(int number) {
            String word = known.get(number);
            if (word.length() == upTo && typed.startsWith(word)) {
                add(number);
            }
        }

        void nearly(int number) {
            String word = known.get(number);
            if (isNew(number) && Typos.within(Typos.allowed(word.length()), word, typed)) {
                add(number);
            }
        }

        void nearlyBegun(int number) {
            String word = known.get(number);
            // The same last letter: attach is not a typo of the beginning attack.
            if (isNew(number)
                    && word.charAt(word.length() - 1) == typed.charAt(upTo - 1)
                    && Typos.within(1, word, typed.substring(0, upTo))) {
                add(number);
            }
        }

        private boolean isNew(int number) {
            for (int other : found) {
                if (other == number) {
                    return false;
                }
            }
            return true;
        }

        void add(int number) {
            found = Arrays.copyOf(found, found.length + 1);
            found[found.length - 1] = number;
        }
    }

    /** {@code help} for {@code heelp}. */
    static String withoutDoubles(String word) {
        StringBuilder single = null;
        for (int i = 1; i < word.length(); i++) {
            boolean doubled = word.charAt(i) == word.charAt(i - 1) && Character.isLetter(word.charAt(i));
            if (doubled && single == null) {
                single = new StringBuilder(word.length()).append(word, 0, i);
            } else if (!doubled && single != null) {
                single.append(word.charAt(i));
            }
        }
        return single == null ? word : single.toString();
    }

    /** A hash of the first letters, and of them without each one, and without each two. */
    private static void eachLacking(String word, int length, int most, LongConsumer use) {
        use.accept(hash(word, length, -1, -1));
        for (int i = 0; i < length && most >= 1; i++) {
            use.accept(hash(word, length, i, -1));
            for (int j = i + 1; j < length && most >= 2; j++) {
                use.accept(hash(word, length, i, j));
            }
        }
    }

    private static long hash(String word, int length, int without, int alsoWithout) {
        long hash = 17;
        for (int i = 0; i < length; i++) {
            if (i != without && i != alsoWithout) {
                hash = next(hash, word.charAt(i));
            }
        }
        return hash;
    }

    private static long next(long hash, char c) {
        return (hash ^ c) * 0x100000001b3L;
    }
}
