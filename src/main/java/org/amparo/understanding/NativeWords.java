package org.amparo.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language that has a script of its own, to be found by how they sound: whoever types {@code pomogite} means
 * {@code помогите}.
 */
final class NativeWords {
    private static final String VOWELS = "aeiou";
    private static final double OFTEN_USED = 0.05;

    private final Romanisation romanisation;
    private final Map<String, Integer> counts;
    /** Worked out when somebody first writes so: most never do, and a start need not wait for it. */
    private volatile @Nullable Map<String, List<Known>> bySkeleton;

    private record Known(String word, String sounds, double often) {}

    /** @param counts how often each word is used */
    NativeWords(Romanisation romanisation, Map<String, Integer> counts) {
        this.romanisation = romanisation;
        this.counts = counts;
    }

    private Map<String, List<Known>> bySkeleton() {
        Map<String, List<Known>> known = bySkeleton;
        if (known == null) {
            Map<String, List<Known>> found = new HashMap<>();
            counts.forEach((word, count) -> {
                for (String sounds : romanisation.soundsOf(word)) {
                    found.computeIfAbsent(Romanisation.skeleton(sounds), skeleton -> new ArrayList<>())
                            .add(new Known(word, sounds, OFTEN_USED * Math.log(count)));
                }
            });
            known = found;
            bySkeleton = known;
        }
        return known;
    }

    /** Those of each language that people also write in Latin letters. */
    static Map<String, NativeWords> of(UsedWords used, Spellings spellings) {
        Map<String, NativeWords> all = new HashMap<>();
        used.counts()
                .forEach((language, counts) -> spellings
                        .romanisation(language)
                        .ifPresent(romanisation -> all.put(language, new NativeWords(romanisation, counts))));
        return all;
    }

    /** The words as they are written in their own script; every word keeps its place. */
    Words meantBy(Words typed) {
        return typed.mapped(this::meantBy);
    }

    private String meantBy(String typed) {
        List<String> readings = romanisation.soundsOfLatin(typed);
        if (readings.isEmpty() || typed.chars().noneMatch(Character::isLetter)) {
            return typed;
        }
        String best = romanisation.spelled(readings.get(0));
        double least = 0.4 + 0.2 * typed.length();
        for (String sounds : readings) {
            for (Known known : bySkeleton().getOrDefault(Romanisation.skeleton(sounds), List.of())) {
                double cost = difference(sounds, known.sounds) - known.often;
                if (cost < least) {
                    least = cost;
                    best = known.word;
                }
            }
        }
        return best;
    }

    /** How far two spellings of the same consonants lie apart. */
    private double difference(String typed, String known) {
        double[] row = new double[known.length() + 1];
        for (int j = 1; j <= known.length(); j++) {
            row[j] = row[j - 1] + missing(known.charAt(j - 1));
        }
        for (int i = 1; i <= typed.length(); i++) {
            double diagonal = row[0];
            row[0] += surplus(typed.charAt(i - 1));
            for (int j = 1; j <= known.length(); j++) {
                double best = Math.min(
                        diagonal + changed(typed.charAt(i - 1), known.charAt(j - 1)),
                        Math.min(row[j] + surplus(typed.charAt(i - 1)), row[j - 1] + missing(known.charAt(j - 1))));
                diagonal = row[j];
                row[j] = best;
            }
        }
        return row[known.length()];
    }

    private double surplus(char typed) {
        if (typed == '2') {
            return 0.2;
        }
        if (VOWELS.indexOf(typed) >= 0) {
            return romanisation.leavesOutVowels() ? 0.2 : 0.5;
        }
        return typed == '3' ? 0.8 : 2;
    }

    private static double missing(char known) {
        if (known == '2') {
            return 0.1;
        }
        return VOWELS.indexOf(known) >= 0 || known == '3' ? 0.5 : 2;
    }

    private static double changed(char typed, char known) {
        if (typed == known) {
            return 0;
        }
        boolean vowels = VOWELS.indexOf(typed) >= 0 && VOWELS.indexOf(known) >= 0;
        if (!vowels) {
            return 2;
        }
        boolean near = "ei".indexOf(typed) >= 0 && "ei".indexOf(known) >= 0;
        return near ? 0.15 : 0.4;
    }
}
