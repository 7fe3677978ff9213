package org.amparo.understanding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The words that rules look for, each with a number. Filled first; a reader of what was learned until then reads the messages. */
final class Lexicon {
    /** What rules are written with, and its words: the same ones come thousands of times. */
    private final Map<String, int[]> written = new HashMap<>();

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> known = new ArrayList<>();
    private final BitSet beginnings = new BitSet();
    private final Set<String> ordinary;

    /** @param ordinary words that are never read as a typo of another */
    Lexicon(Set<String> ordinary) {
        this.ordinary = ordinary;
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

    private int learn(String typed, boolean isBeginning) {
        String word = Particles.withoutArticle(typed);
        return numbers.computeIfAbsent(isBeginning ? word + "*" : word, key -> {
            known.add(word);
            beginnings.set(known.size() - 1, isBeginning);
            return known.size() - 1;
        });
    }

    /** Reads messages by what was learned until now. */
    WordReader reader() {
        return new WordReader(List.copyOf(known), beginnings, ordinary);
    }

    /** No more is learned: what is only for that is forgotten. */
    void close() {
        written.clear();
        numbers.clear();
        known.clear();
    }
}
