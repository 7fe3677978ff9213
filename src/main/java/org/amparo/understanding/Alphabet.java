package org.amparo.understanding;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which script a text is in. */
final class Alphabet {
    /**
     * Other letters weigh more than Latin ones, for a message in Arabic or Chinese has Latin names of apps in it, hardly the other way
     * round (measured: NLU.md section 6).
     */
    private static final int OTHER_THAN_LATIN = 3;

    private static final int HAN = 6;

    private static final int ENOUGH_TEXTS = 100;

    private Alphabet() {}

    /** The script of most weight; Latin where there is none. */
    static UnicodeScript of(List<String> words) {
        Map<UnicodeScript, Integer> weights = new EnumMap<>(UnicodeScript.class);
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                if (Character.isLetter(c)) {
                    UnicodeScript script = c < 128 ? UnicodeScript.LATIN : UnicodeScript.of(c);
                    weights.merge(script, weight(script), Integer::sum);
                }
            }
        }
        return weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.LATIN);
    }

    private static int weight(UnicodeScript script) {
        return switch (script) {
            case LATIN -> 1;
            case HAN -> HAN;
            default -> OTHER_THAN_LATIN;
        };
    }

    /** The script that each language is written in. */
    static Map<String, UnicodeScript> ofTexts(Map<String, List<String>> texts) {
        Map<String, UnicodeScript> scripts = new LinkedHashMap<>();
        texts.forEach((language, ofIt) -> scripts.put(
                language,
                of(ofIt.stream()
                        .limit(ENOUGH_TEXTS)
                        .flatMap(text -> Words.of(text).all().stream())
                        .toList())));
        return scripts;
    }
}
