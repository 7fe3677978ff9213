package org.amparo.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.guides.Release;
import org.amparo.guides.Speech;
import org.amparo.message.Language;

/** Names of apps, devices and countries in all languages; the country names come from the locale data of the JDK. */
final class Gazetteer {
    private static final String PLATFORM = "platform";
    private static final String DEVICE = "device";
    private static final String COUNTRY = "country";
    private static final String TIME = "time";
    private static final String NOW = "now";
    private static final String CHANGE = "change";

    private static final List<String> FACETS = List.of(PLATFORM, DEVICE, COUNTRY, TIME, CHANGE);

    private final Phrases<Name> names;
    /** Short names with endings come too near to other words to be forgiven a typo. */
    private final Phrases<Name> namesAsTyped;

    private record Name(String facet, String value) {}

    /** @param commonWords are no names of countries */
    Gazetteer(Release release, Set<String> commonWords, Lexicon lexicon) {
        names = Phrases.forgiving(lexicon);
        namesAsTyped = Phrases.exact(lexicon);
        for (Speech speech : release.speech().values()) {
            for (String facet : FACETS) {
                speech.entities()
                        .getOrDefault(facet, Map.of())
                        .forEach((value, words) -> words.forEach(word -> names.add(word, new Name(facet, value))));
            }
        }
        for (Language language : release.languages()) {
            CountryNames countries = new CountryNames(Locale.forLanguageTag(language.code()), commonWords);
            countries.codes().forEach((name, code) -> names.add(name, new Name(COUNTRY, code)));
            countries.inSentences().forEach((name, code) -> namesAsTyped.add(name, new Name(COUNTRY, code)));
        }
    }

    /**
     * What a message names.
     *
     * @param entities of each kind the name of most words, the first of equals
     * @param now whether it says that something happens now or today
     * @param withoutApps the words without names of apps, which are the same in all languages
     */
    record Sighting(Understanding.Entities entities, boolean now, Words withoutApps) {}

    Sighting in(Words words, ReadWords read) {
        List<Phrases.Found<Name>> found = new ArrayList<>(names.in(read));
        found.addAll(namesAsTyped.in(read));
        if (found.isEmpty()) {
            return new Sighting(Understanding.Entities.NONE, false, words);
        }
        boolean[] apps = new boolean[words.count()];
        found.stream()
                .filter(name -> name.meaning().facet.equals(PLATFORM))
                .forEach(name -> Arrays.fill(apps, name.first(), name.last() + 1, true));
        return new Sighting(
                new Understanding.Entities(
                        longest(found, PLATFORM),
                        longest(found, DEVICE),
                        longest(found, COUNTRY),
                        longest(found, CHANGE).isPresent()),
                found.stream().map(Phrases.Found::meaning).anyMatch(new Name(TIME, NOW)::equals),
                words.without(apps));
    }

    private static Optional<String> longest(List<Phrases.Found<Name>> found, String facet) {
        return found.stream()
                .filter(name -> name.meaning().facet.equals(facet))
                .min(Comparator.comparing((Phrases.Found<Name> name) -> name.first() - name.last())
                        .thenComparing(Phrases.Found::first))
                .map(name -> name.meaning().value);
    }
}
