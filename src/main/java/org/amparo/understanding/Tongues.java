package org.amparo.understanding;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of the bot's languages a message is in. The script decides first; between languages of one script a classifier does. A short
 * message, or one it is not sure about, stays in the language of the conversation.
 */
final class Tongues {
    private static final int ENOUGH_WORDS = 3;
    private static final double SURE_ENOUGH = 0.9;

    private final Map<String, UnicodeScript> scripts;
    private final Optional<Classifier> classifier;

    /**
     * @param scripts of each language, in the order of fallback
     * @param classifier tells the languages apart, if there are several
     */
    Tongues(Map<String, UnicodeScript> scripts, Optional<Classifier> classifier) {
        this.scripts = scripts;
        this.classifier = classifier;
    }

    /** @param words without names of apps, which belong to no language */
    String of(Words words, Optional<String> spoken) {
        Optional<String> before = spoken.filter(scripts::containsKey);
        List<String> all = words.all();
        UnicodeScript script = Alphabet.of(all);
        Set<String> possible = scripts.entrySet().stream()
                .filter(language -> language.getValue() == script)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (all.isEmpty() || possible.isEmpty()) {
            return before.orElseGet(this::first);
        }
        if (possible.size() == 1 || classifier.isEmpty()) {
            return possible.iterator().next();
        }
        boolean staysOpen = before.isEmpty() || !possible.contains(before.get());
        if (!staysOpen && all.size() < ENOUGH_WORDS) {
            return before.get();
        }
        Opinion opinion = classifier.get().opine(words);
        Understanding.Guess best = opinion.best(scripts.size()).stream()
                .filter(guess -> possible.contains(guess.intent()))
                .findFirst()
                .orElseThrow();
        boolean sure = best.confidence() >= SURE_ENOUGH * opinion.massOf(possible);
        return staysOpen || sure ? best.intent() : before.get();
    }

    private String first() {
        return scripts.keySet().iterator().next();
    }
}
