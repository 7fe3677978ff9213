package org.amparo.understanding;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What countries are called in one language, from the locale data of the JDK, with the endings that names take in a sentence. */
final class CountryNames {
    /** A shorter part of a name is no name. */
    private static final int SHORTEST = 3;

    /** Slavic endings of names and adjectives, the longest first. A name with another last letter has only one form. */
    private static final Map<String, List<String>> CASES = new LinkedHashMap<>();

    static {
        CASES.put("ия", List.of("ия", "ии", "ию", "ией"));
        CASES.put("ая", List.of("ая", "ой", "ую"));
        CASES.put("ый", List.of("ый", "ого", "ому", "ым", "ом"));
        CASES.put("ий", List.of("ий", "ого", "ому", "им", "ом"));
        CASES.put("ые", List.of("ые", "ых", "ым"));
        CASES.put("ет", List.of("ет", "та", "ту", "том", "те"));
        CASES.put("а", List.of("а", "ы", "и", "е", "у", "ой"));
        CASES.put("я", List.of("я", "и", "е", "ю", "ей"));
        CASES.put("ь", List.of("ь", "и", "ю", "ью"));
        CASES.put("й", List.of("й", "я", "ю", "ем", "е"));
        CASES.put("ы", List.of("ы", "ов", "ам", "ах"));
        for (char consonant : "бвгджзклмнпрстфхцчшщ".toCharArray()) {
            String end = String.valueOf(consonant);
            CASES.put(end, List.of(end, end + "а", end + "у", end + "ом", end + "е"));
        }
    }

    private final Map<String, String> codes = new LinkedHashMap<>();
    private final Map<String, String> inSentences = new LinkedHashMap<>();

    /**
     * @param speaker whose names
     * @param ordinary words that are names of countries, too, such as the Russian {@code того}; a message that has one names no country
     */
    CountryNames(Locale speaker, Set<String> ordinary) {
        Map<String, String> full = new LinkedHashMap<>();
        for (String code : Locale.getISOCountries()) {
            full.put(new Locale.Builder().setRegion(code).build().getDisplayCountry(speaker), code);
        }
        full.forEach((name, code) -> add(name, code, ordinary));
        // "Myanmar (Burma)" is two names; but the part in brackets may be another country: "Outlying Islands (USA)".
        full.forEach((name, code) -> Stream.of(name.split("[()]", -1))
                .map(String::trim)
                .filter(part -> part.length() >= SHORTEST)
                .forEach(part -> add(part, code, ordinary)));
    }

    private void add(String name, String code, Set<String> ordinary) {
        List<String> words = Words.of(name).all();
        if (words.size() > 1 || !ordinary.contains(String.join(" ", words))) {
            codes.putIfAbsent(String.join(" ", words), code);
            forms(words).forEach(form -> inSentences.putIfAbsent(form, code));
        }
    }

    /** By name the ISO 3166 code. */
    Map<String, String> codes() {
        return codes;
    }

    /** By name as it may stand in a sentence, the same. */
    Map<String, String> inSentences() {
        return inSentences;
    }

    private static Set<String> forms(List<String> words) {
        Set<String> forms = Set.of("");
        for (String word : words) {
            Set<String> longer = new LinkedHashSet<>();
            for (String form : forms) {
                cases(word).forEach(inCase -> longer.add((form + " " + inCase).trim()));
            }
            forms = longer;
        }
        return forms;
    }

    private static Stream<String> cases(String word) {
        return CASES.entrySet().stream()
                .filter(ending -> word.endsWith(ending.getKey()))
                .findFirst()
                .map(ending -> {
                    String stem =
                            word.substring(0, word.length() - ending.getKey().length());
                    return ending.getValue().stream().map(end -> stem + end);
                })
                .orElseGet(() -> Stream.of(word));
    }
}
