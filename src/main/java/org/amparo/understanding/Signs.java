package org.amparo.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Signs in the notation of {@code intents/_bot}: slots joined by {@code +}, each a choice of phrases joined by {@code |}. A sign holds
 * when each of its slots stands somewhere in the message, in any order, within {@value #WINDOW} words.
 */
final class Signs {
    /** So many words a sign spans at most. */
    static final int WINDOW = 14;

    private final Phrases<Integer> phrases;
    private final Map<String, Integer> slots = new HashMap<>();
    private final List<Slot> all = new ArrayList<>();

    /** The signs that one slot belongs to. Some belong to hundreds: their traces lie side by side, and few of the signs are looked at. */
    private static final class Slot {
        private final List<Sign> signs = new ArrayList<>();
        private long[] traces = new long[4];

        void add(Sign sign) {
            if (signs.size() == traces.length) {
                traces = Arrays.copyOf(traces, 2 * traces.length);
            }
            traces[signs.size()] = sign.traces;
            signs.add(sign);
        }
    }

    /** @param traces of its slots: a sign with a trace that a message has not cannot hold, and nearly all end there */
    private record Sign(String kind, String notation, List<Integer> slots, long traces) {

        /** Whether each slot stands in the window that ends there. */
        boolean holds(Map<Integer, Phrases.Found<Integer>> standing, int end) {
            for (Integer slot : slots) {
                Phrases.Found<Integer> phrase = standing.get(slot);
                if (phrase == null || end - phrase.first() >= WINDOW) {
                    return false;
                }
            }
            return true;
        }

        /** Those that stand for its slots, when it holds. */
        List<Phrases.Found<Integer>> phrases(Map<Integer, Phrases.Found<Integer>> standing) {
            return slots.stream().map(standing::get).toList();
        }
    }

    /** One of 64 bits. */
    private static long trace(Integer slot) {
        return 1L << slot;
    }

    /** @param phrases where the words of the slots are kept: exact or forgiving */
    Signs(Phrases<Integer> phrases) {
        this.phrases = phrases;
    }

    /** Adds a sign of this kind; a sign without words is none. */
    void add(String kind, String notation) {
        List<Integer> numbers = Arrays.stream(notation.split("\\+", -1))
                .map(String::trim)
                .filter(slot -> !slot.isEmpty())
                .map(this::slot)
                .distinct()
                .toList();
        long traces = numbers.stream().mapToLong(Signs::trace).reduce(0, (one, other) -> one | other);
        Sign sign = new Sign(kind, notation, numbers, traces);
        for (Integer number : numbers) {
            all.get(number).add(sign);
        }
    }

    private Integer slot(String notation) {
        return slots.computeIfAbsent(notation, key -> {
            Integer number = all.size();
            all.add(new Slot());
            for (String phrase : notation.split("\\|", -1)) {
                phrases.add(phrase, number);
            }
            return number;
        });
    }

    /** The kinds of which a sign holds. */
    Set<String> kindsIn(ReadWords words) {
        Set<String> kinds = new LinkedHashSet<>();
        look(words, (sign, standing) -> kinds.add(sign.kind));
        return kinds;
    }

    /**
     * The signs that hold, each once.
     *
     * @param typed the words as they were typed
     */
    List<Explanation.Sign> in(ReadWords words, Words typed) {
        Map<Sign, Explanation.Sign> signs = new LinkedHashMap<>();
        look(
                words,
                (sign, standing) -> signs.computeIfAbsent(
                        sign,
                        found -> new Explanation.Sign(
                                sign.kind, sign.notation, madeUpOf(sign.phrases(standing), typed))));
        return List.copyOf(signs.values());
    }

    private static String madeUpOf(List<Phrases.Found<Integer>> phrases, Words typed) {
        return IntStream.range(0, typed.count())
                .filter(place -> phrases.stream().anyMatch(phrase -> phrase.first() <= place && place <= phrase.last()))
                .mapToObj(typed::at)
                .collect(Collectors.joining(" "));
    }

    /** The words without those that make up signs. */
    ReadWords takenOutOf(ReadWords words) {
        boolean[] takenOut = new boolean[words.count()];
        look(words, (sign, standing) -> {
            for (Phrases.Found<Integer> phrase : sign.phrases(standing)) {
                Arrays.fill(takenOut, phrase.first(), phrase.last() + 1, true);
            }
        });
        return words.without(takenOut);
    }

    private interface Seen {
        /** @param standing the last phrase that stands for each slot */
        void holds(Sign sign, Map<Integer, Phrases.Found<Integer>> standing);
    }

    private void look(ReadWords words, Seen seen) {
        Map<Integer, Phrases.Found<Integer>> standing = new HashMap<>();
        long traces = 0;
        for (Phrases.Found<Integer> phrase : phrases.in(words)) {
            Phrases.Found<Integer> before = standing.get(phrase.meaning());
            if (before != null && before.last() == phrase.last() && before.first() <= phrase.first()) {
                // Of phrases that end together the longer one stands for the slot when words are taken out.
                continue;
            }
            standing.put(phrase.meaning(), phrase);
            traces |= trace(phrase.meaning());
            Slot slot = all.get(phrase.meaning());
            for (int i = 0; i < slot.signs.size(); i++) {
                if ((slot.traces[i] & ~traces) == 0 && slot.signs.get(i).holds(standing, phrase.last())) {
                    seen.holds(slot.signs.get(i), standing);
                }
            }
        }
    }
}
