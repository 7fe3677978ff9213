package org.amparo.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.guides.Release;
import org.amparo.guides.Speech;

/**
 * What is known about the words of a content, as far as rules need it.
 *
 * @param ordinary are never read as typos of a danger word
 * @param common are never names of countries
 * @param counts how often each word is used, in each language that people also write in Latin letters
 */
record UsedWords(Set<String> ordinary, Set<String> common, Map<String, Map<String, Integer>> counts) {

    static UsedWords of(Release release, Map<String, List<String>> texts, Spellings spellings) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        texts.forEach((language, ofIt) -> {
            if (spellings.romanisation(language).isPresent()) {
                counts.put(
                        language,
                        counts(ofIt, Optional.ofNullable(release.speech().get(language))));
            }
        });
        return new UsedWords(OrdinaryWords.of(release), OrdinaryWords.common(texts), counts);
    }

    private static Map<String, Integer> counts(List<String> texts, Optional<Speech> speech) {
        Map<String, Integer> counts = new HashMap<>();
        Stream.concat(texts.stream(), speech.stream().flatMap(UsedWords::ofRules))
                .flatMap(text -> Words.of(text).all().stream())
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    /** Words of the rules; beginnings of words, which end in a star, are none. */
    private static Stream<String> ofRules(Speech speech) {
        Stream<String> signs = Stream.concat(
                speech.danger().values().stream().flatMap(List::stream),
                Stream.concat(speech.everyday().stream(), speech.harm().stream()));
        Stream<String> commands = speech.commands().values().stream()
                .flatMap(words -> Stream.concat(words.whole().stream(), words.anywhere().stream()));
        Stream<String> names = speech.entities().values().stream()
                .flatMap(values -> values.values().stream())
                .flatMap(List::stream);
        return Stream.of(signs, commands, names)
                .flatMap(lines -> lines)
                .flatMap(line -> Stream.of(line.split("[\\s|+]+")))
                .filter(word -> !word.endsWith("*"));
    }
}
