package org.amparo.understanding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.guides.Intent;
import org.amparo.guides.Release;

/** Words that people use about ordinary needs: never typos of a danger word, as {@code threads} is none of {@code threats}. */
final class OrdinaryWords {
    /** A word that only one phrase has may well be a typo itself. */
    private static final int ENOUGH = 2;

    /** A word is very common that stands in one of so many texts. */
    private static final int VERY_COMMON = 200;

    private OrdinaryWords() {}

    /** Words of any language that mostly mean nothing in particular, even if they are somebody's name. */
    static Set<String> common(Map<String, List<String>> textsOfLanguages) {
        return textsOfLanguages.values().stream()
                .flatMap(texts -> {
                    Map<String, Integer> textsWith = new HashMap<>();
                    texts.forEach(text -> count(text, textsWith));
                    return textsWith.entrySet().stream()
                            .filter(word -> word.getValue() >= ENOUGH && word.getValue() * VERY_COMMON >= texts.size())
                            .map(Map.Entry::getKey);
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> of(Release release) {
        Map<String, Integer> phrasesWith = new HashMap<>();
        release.intents().values().stream()
                .filter(intent -> intent.risk() != Intent.Risk.URGENT)
                .flatMap(intent -> intent.phrases().values().stream())
                .forEach(phrases -> phrases.forEach(phrase -> count(phrase, phrasesWith)));
        release.speech().values().forEach(speech -> speech.outOfScope().forEach(line -> count(line, phrasesWith)));
        return phrasesWith.entrySet().stream()
                .filter(word -> word.getValue() >= ENOUGH)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void count(String phrase, Map<String, Integer> phrasesWith) {
        new HashSet<>(Words.of(phrase).all()).forEach(word -> phrasesWith.merge(word, 1, Integer::sum));
    }
}
