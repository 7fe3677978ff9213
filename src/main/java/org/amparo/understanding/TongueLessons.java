package org.amparo.understanding;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What there is to learn about telling languages apart. Nobody writes guides in Arabizi or in Russian with Latin letters; so every text of
 * these languages is also learned as people may type it.
 */
final class TongueLessons {
    /** Of each spelling; more texts make the model larger and hardly better. */
    private static final int MOST = 3000;

    /** So many ways to type each text in Latin letters, where there are fewer texts than of other languages. */
    private static final int MOST_WAYS = 6;

    private static final long SEED = 7;

    private TongueLessons() {}

    /** Lessons about spellings that share a script with another one; each labelled with its spelling. */
    static List<Lesson> of(Map<String, List<String>> texts, Spellings spellings) {
        List<Lesson> lessons = new ArrayList<>();
        Random random = new Random(SEED);
        int longest = Math.min(
                MOST, texts.values().stream().mapToInt(List::size).max().orElse(0));
        texts.forEach((language, ofIt) -> {
            int step = (ofIt.size() + MOST - 1) / MOST;
            int ways = Math.min(MOST_WAYS, Math.max(1, longest / ofIt.size()));
            for (int i = 0; i < ofIt.size(); i += step) {
                add(language, Words.of(ofIt.get(i)), spellings, ways, random, lessons);
            }
        });
        return lessons;
    }

    private static void add(
            String language, Words words, Spellings spellings, int ways, Random random, List<Lesson> lessons) {
        Map<String, String> inLatin = spellings.in(UnicodeScript.LATIN);
        Map<String, String> sharing = spellings.in(Alphabet.of(words.all()));
        if (sharing.containsKey(language) && sharing.size() > 1) {
            lessons.add(new Lesson(language, words));
        }
        String romanised = Spellings.romanised(language);
        if (inLatin.containsKey(romanised) && inLatin.size() > 1) {
            spellings.romanisation(language).ifPresent(romanisation -> {
                for (int way = 0; way < ways; way++) {
                    lessons.add(new Lesson(romanised, Words.of(romanisation.written(words, random))));
                }
            });
        }
    }
}
