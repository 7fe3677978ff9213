package org.amparo.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many phrases, each of one or several words and each standing for something, looked for in one pass over a message.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {
    private final Lexicon lexicon;
    private final boolean forgiving;
    private final Node<T> root = new Node<>();

    private static final class Node<T> {
        private final Map<Integer, Node<T>> next = new HashMap<>(2);
        private final List<T> meanings = new ArrayList<>(1);
    }

    /** A phrase that stands in the message from its first to its last word. */
    record Found<T>(int first, int last, T meaning) {}

    private record Begun<T>(int first, Node<T> node) {}

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
        Node<T> node = root;
        for (String written : phrase.trim().split("\\s+", -1)) {
            List<String> words = Words.of(written).all();
            for (int i = 0; i < words.size(); i++) {
                boolean beginning = written.endsWith("*") && i == words.size() - 1;
                node = node.next.computeIfAbsent(lexicon.learn(words.get(i), beginning), number -> new Node<>());
            }
        }
        if (node != root && !node.meanings.contains(meaning)) {
            node.meanings.add(meaning);
        }
    }

    /** All phrases that stand in the message, in the order in which they end, of those the longer first. */
    List<Found<T>> in(ReadWords words) {
        List<Found<T>> found = new ArrayList<>();
        List<Begun<T>> begun = new ArrayList<>();
        for (int place = 0; place < words.count(); place++) {
            int[] numbers = forgiving ? words.meant()[place] : words.exact()[place];
            List<Begun<T>> longer = new ArrayList<>();
            for (Begun<T> soFar : begun) {
                goOn(soFar, numbers, place, longer, found);
            }
            goOn(new Begun<>(place, root), numbers, place, longer, found);
            begun = longer;
        }
        return found;
    }

    private void goOn(Begun<T> soFar, int[] numbers, int place, List<Begun<T>> longer, List<Found<T>> found) {
        for (int number : numbers) {
            Node<T> node = soFar.node.next.get(number);
            if (node != null) {
                for (T meaning : node.meanings) {
                    found.add(new Found<>(soFar.first, place, meaning));
                }
                longer.add(new Begun<>(soFar.first, node));
            }
        }
    }
}
