package org.amparo.understanding.opennlp;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.amparo.understanding.Words;
import org.jspecify.annotations.Nullable;

/** Words without their endings, for the languages that OpenNLP's Snowball knows; elsewhere a word is its own stem. */
final class Stems {
    private final String language;
    private final @Nullable ALGORITHM algorithm;
    private final Map<String, String> known;

    /**
     * @param language code
     * @param known words and their stems, worked out once: most words of a message are among them
     */
    Stems(String language, Map<String, String> known) {
        this.language = language;
        this.known = known;
        algorithm = algorithmFor(language);
    }

    static Stems of(String language, List<Words> texts) {
        return new Stems(language, Map.of()).knowing(texts);
    }

    /** The same, with the words of these texts, and no others, worked out. */
    Stems knowing(List<Words> texts) {
        Map<String, String> words = new HashMap<>();
        for (Words text : texts) {
            for (int i = 0; i < text.count(); i++) {
                if (!text.at(i).isEmpty()) {
                    words.computeIfAbsent(text.at(i), this::of);
                }
            }
        }
        return new Stems(language, words);
    }

    String language() {
        return language;
    }

    /** Not to be changed. */
    Map<String, String> known() {
        return known;
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
