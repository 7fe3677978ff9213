package org.amparo.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * The words that rules look for, each with a number. A typed word is read as the same word, as a known beginning ({@code attack*}), and,
 * when it is no word that is known or ordinary, as words a typo away.
 *
 * <p>Looking for typos is fast since the index holds each known word also with letters left out: two words that are one typo apart meet
 * when each lacks the right letter. Filled once, then only read.
 */
final class Lexicon {
    private static final int[] NONE = {};
    /** A shorter word is never read as a typo. */
    private static final int SHORTEST_TYPO = 4;
    /** A beginning shorter than this is not forgiven a typo: too many words begin like it. */
    private static final int SHORTEST_FORGIVEN_BEGINNING = 6;

    /** What rules are written with, and its words: the same ones come thousands of times. */
    private final Map<String, int[]> written = new HashMap<>();

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> known = new ArrayList<>();
    private final Map<String, Integer> whole = new HashMap<>();
    private final LongIndex beginnings = new LongIndex();
    private final LongIndex wholeLacking = new LongIndex();
    private final LongIndex beginningsLacking = new LongIndex();
    private final Set<String> ordinary;
    private int shortestBeginning = Integer.MAX_VALUE;
    private int longestBeginning;

    /** @param ordinary words that are never read as a typo of another */
    Lexicon(Set<String> ordinary) {
        this.ordinary = ordinary;
    }

    boolean isOrdinary(String word) {
        return ordinary.contains(word);
    }

    /** The numbers of the words of a rule, written without a blank; they become known if they were not. A {@code *} ends a beginning. */
    int[] learn(String rule) {
        return written.computeIfAbsent(rule, key -> {
            List<String> words = Words.of(key).all();
            return IntStream.range(0, words.size())
                    .map(i -> learn(words.get(i), key.endsWith("*") && i == words.size() - 1))
                    .toArray();
        });
    }

    /** No more is learned. */
    void close() {
        written.clear();
        numbers.clear();
    }

    private int learn(String typed, boolean isBeginning) {
        String word = Particles.withoutArticle(typed);
        return numbers.computeIfAbsent(isBeginning ? word + "*" : word, key -> {
            int number = known.size();
            known.add(word);
            if (isBeginning) {
                learnBeginning(word, number);
            } else {
                whole.put(word, number);
                eachLacking(word, word.length(), Typos.allowed(word.length()), hash -> wholeLacking.add(hash, number));
            }
            return number;
        });
    }

    private void learnBeginning(String word, int number) {
        beginnings.add(hash(word, word.length(), -1, -1), number);
        shortestBeginning = Math.min(shortestBeginning, word.length());
        longestBeginning = Math.max(longestBeginning, word.length());
        if (word.length() >= SHORTEST_FORGIVEN_BEGINNING) {
            eachLacking(word, word.length(), 1, hash -> beginningsLacking.add(hash, number));
        }
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
        int[] all = found;
        Integer number = whole.get(typed);
        if (number != null) {
            all = with(all, number);
        }
        int longest = Math.min(typed.length(), longestBeginning);
        long hash = hash(typed, Math.min(shortestBeginning - 1, longest), -1, -1);
        for (int length = shortestBeginning; length <= longest; length++) {
            hash = next(hash, typed.charAt(length - 1));
            for (int at = beginnings.first(hash); at >= 0; at = beginnings.next(at)) {
                all = with(all, beginnings.number(at));
            }
        }
        return all;
    }

    private boolean mayHaveTypo(String typed) {
        return typed.length() >= SHORTEST_TYPO && !whole.containsKey(typed) && !isOrdinary(typed);
    }

    private int[] withTypos(String typed, int[] exact) {
        Meant meant = new Meant(typed, exact);
        eachLacking(typed, typed.length(), Typos.allowed(typed.length() + 1), meant::whole);
        int longest = Math.min(typed.length(), longestBeginning + 1);
        for (int length = SHORTEST_FORGIVEN_BEGINNING - 1; length <= longest; length++) {
            int cut = length;
            eachLacking(typed, length, 1, hash -> meant.beginning(hash, cut));
        }
        return meant.found;
    }

    private final class Meant {
        private final String typed;
        private int[] found;

        Meant(String typed, int[] exact) {
            this.typed = typed;
            found = exact;
        }

        void whole(long hash) {
            for (int at = wholeLacking.first(hash); at >= 0; at = wholeLacking.next(at)) {
                int number = wholeLacking.number(at);
                String word = known.get(number);
                if (isNew(number) && Typos.within(Typos.allowed(word.length()), word, typed)) {
                    found = with(found, number);
                }
            }
        }

        void beginning(long hash, int length) {
            for (int at = beginningsLacking.first(hash); at >= 0; at = beginningsLacking.next(at)) {
                int number = beginningsLacking.number(at);
                String word = known.get(number);
                // The same last letter: attach is not a typo of the beginning attack.
                if (isNew(number)
                        && word.charAt(word.length() - 1) == typed.charAt(length - 1)
                        && Typos.within(1, word, typed.substring(0, length))) {
                    found = with(found, number);
                }
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
    }

    private static int[] with(int[] numbers, int number) {
        int[] more = Arrays.copyOf(numbers, numbers.length + 1);
        more[numbers.length] = number;
        return more;
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
