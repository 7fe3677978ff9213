package org.amparo.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Many phrases, each of one or several words and each standing for something, looked for in one pass over a message.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {
    private final Lexicon lexicon;
    private final boolean forgiving;
    /** By word the beginning of phrases that it is, 0 for none: nearly every look ends here. */
    private int[] first = new int[64];
    /** From a beginning and one more word to the longer beginning. */
    private final LongIndex longer = new LongIndex();
    /** The beginnings that go on, and the words that they go on with: most looks for longer ones end here, near at hand. */
    private final BitSet goingOn = new BitSet();

    private final BitSet further = new BitSet();
    /** What the phrase stands for that has come to its end here. */
    private final List<List<T>> meanings = new ArrayList<>(List.of(List.of()));

    /** A phrase that stands in the message from its first to its last word. */
    record Found<T>(int first, int last, T meaning) {}

    private record Begun(int first, int node) {}

    private Phrases(Lexicon lexicon, boolean forgiving) {
        this.lexicon = lexicon;
        this.forgiving = forgiving;
    }

    /** Phrases that must be typed as they are. */
    static <T> Phrases<T> exact(Lexicon lexicon) {
        return new Phrases<>(lexicon, false);
    }

    /** Phrases that may be typed with typos. */
    static <T> Phrases<T> forgiving(Lexicon lexicon) {
        return new Phrases<>(lexicon, true);
    }

    /** Adds a phrase; a word that ends in {@code *} stands for all words that begin so. */
    void add(String phrase, T meaning) {
        int node = 0;
        StringTokenizer written = new StringTokenizer(phrase);
        while (written.hasMoreTokens()) {
            for (int word : lexicon.learn(written.nextToken())) {
                node = goOn(node, word);
            }
        }
        if (node != 0 && !meanings.get(node).contains(meaning)) {
            List<T> more = new ArrayList<>(meanings.get(node));
            more.add(meaning);
            meanings.set(node, List.copyOf(more));
        }
    }

    private int goOn(int node, int word) {
        int known = next(node, word);
        if (known != 0) {
            return known;
        }
        int next = meanings.size();
        meanings.add(List.of());
        if (node == 0) {
            first = word < first.length ? first : Arrays.copyOf(first, word * 2);
            first[word] = next;
        } else {
            longer.put(key(node, word), next);
            goingOn.set(node);
            further.set(word);
        }
        return next;
    }

    /** The beginning that a beginning and one more word make, 0 for none. */
    private int next(int node, int word) {
        if (node == 0) {
            return word < first.length ? first[word] : 0;
        }
        return further.get(word) ? longer.number(key(node, word)) : 0;
    }

    private static long key(int node, int word) {
        return (long) node << 32 | word;
    }

    /** All phrases that stand in the message, in the order in which they end, of those the longer first. */
    List<Found<T>> in(ReadWords words) {
        List<Found<T>> found = new ArrayList<>();
        List<Begun> begun = List.of();
        for (int place = 0; place < words.count(); place++) {
            int[] numbers = forgiving ? words.meant()[place] : words.exact()[place];
            if (numbers.length == 0) {
                begun = List.of();
                continue;
            }
            List<Begun> longerOnes = new ArrayList<>();
            for (Begun soFar : begun) {
                goOn(soFar, numbers, place, longerOnes, found);
            }
            goOn(new Begun(place, 0), numbers, place, longerOnes, found);
            begun = longerOnes;
        }
        return found;
    }

    private void goOn(Begun soFar, int[] numbers, int place, List<Begun> longerOnes, List<Found<T>> found) {
        for (int number : numbers) {
            int node = next(soFar.node, number);
            if (node != 0) {
                for (T meaning : meanings.get(node)) {
                    found.add(new Found<>(soFar.first, place, meaning));
                }
                if (goingOn.get(node)) {
                    longerOnes.add(new Begun(soFar.first, node));
                }
            }
        }
    }
}
