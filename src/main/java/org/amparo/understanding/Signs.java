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

    private static final int NOWHERE = -1000;

    private final Phrases<Integer> phrases;
    private final Map<String, Integer> slots = new HashMap<>();
    private final List<List<Sign>> signsOfSlot = new ArrayList<>();

    private record Sign(String kind, String notation, int[] slots) {}

    /** @param phrases where the words of the slots are kept: exact or forgiving */
    Signs(Phrases<Integer> phrases) {
        this.phrases = phrases;
    }

    /** Adds a sign of this kind; a sign without words is none. */
    void add(String kind, String notation) {
        int[] numbers = Arrays.stream(notation.split("\\+", -1))
                .map(String::trim)
                .filter(slot -> !slot.isEmpty())
                .mapToInt(this::slot)
                .distinct()
                .toArray();
        Sign sign = new Sign(kind, notation, numbers);
        for (int number : numbers) {
            signsOfSlot.get(number).add(sign);
        }
    }

    private int slot(String notation) {
        return slots.computeIfAbsent(notation, key -> {
            int number = signsOfSlot.size();
            signsOfSlot.add(new ArrayList<>());
            for (String phrase : notation.split("\\|", -1)) {
                phrases.add(phrase, number);
            }
            return number;
        });
    }

    /** The kinds of which a sign holds. */
    Set<String> kindsIn(ReadWords words) {
        Set<String> kinds = new LinkedHashSet<>();
        look(words, (sign, first, last) -> kinds.add(sign.kind));
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
                (sign, first, last) -> signs.computeIfAbsent(
                        sign,
                        found -> new Explanation.Sign(sign.kind, sign.notation, madeUpOf(sign, first, last, typed))));
        return List.copyOf(signs.values());
    }

    private static String madeUpOf(Sign sign, int[] first, int[] last, Words typed) {
        return IntStream.range(0, typed.count())
                .filter(place -> IntStream.of(sign.slots).anyMatch(slot -> first[slot] <= place && place <= last[slot]))
                .mapToObj(typed::at)
                .collect(Collectors.joining(" "));
    }

    /** The words without those that make up signs. */
    ReadWords takenOutOf(ReadWords words) {
        boolean[] takenOut = new boolean[words.count()];
        look(words, (sign, first, last) -> {
            for (int slot : sign.slots) {
                Arrays.fill(takenOut, first[slot], last[slot] + 1, true);
            }
        });
        return words.without(takenOut);
    }

    private interface Seen {
        void holds(Sign sign, int[] first, int[] last);
    }

    private void look(ReadWords words, Seen seen) {
        List<Phrases.Found<Integer>> found = phrases.in(words);
        if (found.isEmpty()) {
            return;
        }
        int[] first = new int[signsOfSlot.size()];
        int[] last = new int[signsOfSlot.size()];
        Arrays.fill(first, NOWHERE);
        for (Phrases.Found<Integer> phrase : found) {
            int slot = phrase.meaning();
            if (last[slot] == phrase.last() && first[slot] != NOWHERE && first[slot] <= phrase.first()) {
                // Of phrases that end together the longer one stands for the slot when words are taken out.
                continue;
            }
            first[slot] = phrase.first();
            last[slot] = phrase.last();
            for (Sign sign : signsOfSlot.get(slot)) {
                if (allWithinWindow(sign, first, phrase.last())) {
                    seen.holds(sign, first, last);
                }
            }
        }
    }

    private static boolean allWithinWindow(Sign sign, int[] first, int end) {
        for (int slot : sign.slots) {
            if (end - first[slot] >= WINDOW) {
                return false;
            }
        }
        return true;
    }
}
