package org.amparo.understanding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.amparo.guides.Release;

/**
 * Words that mean the same to the bot, by language: whoever writes of a gadget or a handset writes of a phone. A classifier that is told
 * so understands words that no phrase has.
 */
final class Topics {
    private static final String FACET = "topic";

    private final Map<String, Phrases<String>> ofLanguage = new HashMap<>();

    Topics(Release release, Lexicon lexicon) {
        release.speech().forEach((language, speech) -> {
            Phrases<String> words = Phrases.forgiving(lexicon);
            speech.entities()
                    .getOrDefault(FACET, Map.of())
                    .forEach((topic, phrases) -> phrases.forEach(phrase -> words.add(phrase, topic)));
            ofLanguage.put(language, words);
        });
    }

    /** The words, with the topics they are about. */
    Words notedOn(Words words, ReadWords read, String language) {
        Phrases<String> topics = ofLanguage.get(language);
        if (topics == null) {
            return words;
        }
        Set<String> found = new HashSet<>();
        topics.in(read).forEach(topic -> found.add(topic.meaning()));
        return found.isEmpty() ? words : words.about(found);
    }
}
