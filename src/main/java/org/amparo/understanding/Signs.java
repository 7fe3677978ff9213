package org.amparo.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
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
    /** By slot how many signs it belongs to: most to a few, some to hundreds. */
    private final List<Integer> uses = new ArrayList<>();
    /** By slot the signs that are looked at when it stands in a message. Each sign is with the one of its slots that fewest had before. */
    private final List<List<Sign>> led = new ArrayList<>();

    private int count;

    /** @param number from 0, in the order in which they were added */
    private record Sign(int number, String kind, String notation, int[] slots) {

        /** Whether each slot stands in the window that ends there. */
        boolean holds(Map<Integer, Phrases.Found<Integer>> standing, int end) {
            for (int slot : slots) {
                Phrases.Found<Integer> phrase = standing.get(slot);
                if (phrase == null || end - phrase.first() >= WINDOW) {
                    return false;
                }
            }
            return true;
        }

        boolean isPossible(BitSet standing) {
            for (int slot : slots) {
                if (!standing.get(slot)) {
                    return false;
                }
            }
            return true;
        }

        /** Those that stand for its slots, when it holds. */
        List<Phrases.Found<Integer>> phrases(Map<Integer, Phrases.Found<Integer>> standing) {
            return IntStream.of(slots).mapToObj(standing::get).toList();
        }

        boolean has(int slot) {
            for (int own : slots) {
                if (own == slot) {
                    return true;
                }
            }
            return false;
        }
    }

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
        IntStream.of(numbers)
                .boxed()
                .min(Comparator.comparing(uses::get))
                .ifPresent(leading -> led.get(leading).add(new Sign(count++, kind, notation, numbers)));
        IntStream.of(numbers).forEach(number -> uses.set(number, uses.get(number) + 1));
    }

    private Integer slot(String notation) {
        return slots.computeIfAbsent(notation, key -> {
            Integer number = uses.size();
            uses.add(0);
            led.add(new ArrayList<>());
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
        List<Phrases.Found<Integer>> found = phrases.in(words);
        List<Sign> possible = possible(found);
        if (possible.isEmpty()) {
            return;
        }
        Map<Integer, Phrases.Found<Integer>> standing = new HashMap<>();
        for (Phrases.Found<Integer> phrase : found) {
            Phrases.Found<Integer> before = standing.get(phrase.meaning());
            if (before != null && before.last() == phrase.last() && before.first() <= phrase.first()) {
                // Of phrases that end together the longer one stands for the slot when words are taken out.
                continue;
            }
            standing.put(phrase.meaning(), phrase);
            for (Sign sign : possible) {
                if (sign.has(phrase.meaning()) && sign.holds(standing, phrase.last())) {
                    seen.holds(sign, standing);
                }
            }
        }
    }

    /** The signs of which each slot stands somewhere in the message: for nearly all messages none. */
    private List<Sign> possible(List<Phrases.Found<Integer>> found) {
        BitSet standing = new BitSet(led.size());
        found.forEach(phrase -> standing.set(phrase.meaning()));
        List<Sign> possible = new ArrayList<>();
        for (int slot = standing.nextSetBit(0); slot >= 0; slot = standing.nextSetBit(slot + 1)) {
            for (Sign sign : led.get(slot)) {
                if (sign.isPossible(standing)) {
                    possible.add(sign);
                }
            }
        }
        possible.sort(Comparator.comparing(Sign::number));
        return possible;
    }
}
