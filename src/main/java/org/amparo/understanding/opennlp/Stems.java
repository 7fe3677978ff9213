package org.amparo.understanding.opennlp;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.jspecify.annotations.Nullable;

/** Words without their endings, for the languages that OpenNLP's Snowball knows; elsewhere a word is its own stem. */
final class Stems {
    private final @Nullable ALGORITHM algorithm;
    private final Map<String, String> known = new HashMap<>();

    /**
     * @param language code
     * @param words worked out once, since most words of a message are among them
     */
    Stems(String language, Collection<String> words) {
        algorithm = algorithmFor(language);
        words.forEach(word -> known.put(word, stem(word)));
    }

    String of(String word) {
        String stem = known.get(word);
        return stem == null ? stem(word) : stem;
    }

    private String stem(String word) {
        // A stemmer keeps the word it works on, so each word gets its own.
        return algorithm == null
                ? word
                : new SnowballStemmer(algorithm).stem(word).toString();
    }

    private static @Nullable ALGORITHM algorithmFor(String language) {
        String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
        for (ALGORITHM algorithm : ALGORITHM.values()) {
            if (algorithm.name().equalsIgnoreCase(name)) {
                return algorithm;
            }
        }
        return null;
    }
}
