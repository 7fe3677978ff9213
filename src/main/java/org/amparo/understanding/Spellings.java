package org.amparo.understanding;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The scripts that each of the bot's languages is written in: its own, and Latin letters where people write it so. A spelling is named like
 * its language, or, in borrowed letters, as {@code ru-Latn} (BCP 47).
 */
final class Spellings {
    private static final String IN_LATIN = "-Latn";

    private final Map<String, UnicodeScript> scripts;
    private final Map<UnicodeScript, Map<String, String>> languages = new EnumMap<>(UnicodeScript.class);

    /** @param scripts of each language, in the order of fallback */
    Spellings(Map<String, UnicodeScript> scripts) {
        this.scripts = scripts;
        scripts.forEach((language, script) -> {
            add(script, language, language);
            if (Romanisation.of(script).isPresent()) {
                add(UnicodeScript.LATIN, romanised(language), language);
            }
        });
    }

    private void add(UnicodeScript script, String spelling, String language) {
        languages.computeIfAbsent(script, s -> new LinkedHashMap<>()).put(spelling, language);
    }

    static String romanised(String language) {
        return language + IN_LATIN;
    }

    Set<String> languages() {
        return scripts.keySet();
    }

    String first() {
        return scripts.keySet().iterator().next();
    }

    /** How Latin letters are read in this language, if it has a script of its own. */
    Optional<Romanisation> romanisation(String language) {
        return Optional.ofNullable(scripts.get(language)).flatMap(Romanisation::of);
    }

    /** Spellings in a script, each with its language. */
    Map<String, String> in(UnicodeScript script) {
        return languages.getOrDefault(script, Map.of());
    }
}
