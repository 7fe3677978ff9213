package org.amparo.understanding;

import java.util.List;
import java.util.Optional;

/**
 * What Arabic writes in one word with the next: the article and short prepositions, as in {@code بمصر}, in Egypt. The prefixes are those of
 * the light stemmer of Larkey, Ballesteros and Connell (2002).
 */
final class Particles {
    private static final String ARTICLE = "ال";
    private static final List<String> WITH_ARTICLE = List.of("وال", "بال", "كال", "فال", "لل", "ولل");
    private static final List<String> ALONE = List.of("و", "ف", "ب", "ل", "ك");

    /** What is left must be a word. */
    private static final int SHORTEST_REST = 3;

    private Particles() {}

    /** {@code مصر} for {@code المصر}; other words as they are. */
    static String withoutArticle(String word) {
        return word.startsWith(ARTICLE) && word.length() - ARTICLE.length() >= SHORTEST_REST
                ? word.substring(ARTICLE.length())
                : word;
    }

    /** What a word without its article is without particles, if it may have any. */
    static Optional<String> withoutParticles(String word) {
        if (word.isEmpty() || word.charAt(0) < 'ء' || word.charAt(0) > 'ي') {
            return Optional.empty();
        }
        return WITH_ARTICLE.stream()
                .filter(particles -> standsBefore(particles, word))
                .findFirst()
                .or(() -> ALONE.stream()
                        .filter(particle -> standsBefore(particle, word))
                        .findFirst())
                .map(particles -> withoutArticle(word.substring(particles.length())));
    }

    private static boolean standsBefore(String particles, String word) {
        return word.startsWith(particles) && word.length() - particles.length() >= SHORTEST_REST;
    }
}
