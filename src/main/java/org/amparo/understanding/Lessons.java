package org.amparo.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.guides.Guide;
import org.amparo.guides.Intent;
import org.amparo.guides.Release;
import org.amparo.guides.Speech;
import org.amparo.message.Language;

/** What there is to learn from a release. */
final class Lessons {
    private Lessons() {}

    /** Phrases of a language with their intents, by intent. */
    static List<Lesson> intents(Release release, String language, Rulebook rules) {
        return release.intents().values().stream()
                .flatMap(intent -> intent.phrases().getOrDefault(language, List.of()).stream()
                        .map(phrase -> new Lesson(intent.id(), noted(phrase, language, rules))))
                .toList();
    }

    /** What people write in a language that no guide is for. */
    static List<Lesson> outOfScope(Release release, String language, Rulebook rules) {
        Speech speech = release.speech().get(language);
        return speech == null
                ? List.of()
                : speech.outOfScope().stream()
                        .map(line -> new Lesson(Lesson.OUT_OF_SCOPE, noted(line, language, rules)))
                        .toList();
    }

    static Words noted(String text, String language, Rulebook rules) {
        Words words = Words.of(text);
        return rules.topics().notedOn(words, rules.read(words), language);
    }

    /** Ids of the intents that cannot wait. */
    static Set<String> urgent(Release release) {
        return release.intents().values().stream()
                .filter(intent -> intent.risk() == Intent.Risk.URGENT)
                .map(Intent::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Ids of the intents that cannot wait when it happens now. */
    static Set<String> urgentWhenNow(Release release) {
        return release.intents().values().stream()
                .filter(Intent::urgentWhenNow)
                .map(Intent::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All that is written in each language, in the order of fallback; not the command words, which mix languages on purpose. */
    static Map<String, List<String>> languages(Release release) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (Language language : release.languages()) {
            List<String> ofIt = new ArrayList<>();
            release.intents().values().forEach(intent -> {
                ofIt.addAll(intent.phrases().getOrDefault(language.code(), List.of()));
                Guide guide = intent.guides().get(language.code());
                if (guide != null) {
                    said(guide).flatMap(Lessons::sentences).forEach(ofIt::add);
                }
            });
            Speech speech = release.speech().get(language.code());
            if (speech != null) {
                // Sorted: sayings come in another order in each process, and what is learned depends on the order.
                speech.voice().sayings().values().stream()
                        .sorted()
                        .flatMap(Lessons::sentences)
                        .forEach(ofIt::add);
                ofIt.addAll(speech.outOfScope());
            }
            if (!ofIt.isEmpty()) {
                texts.put(language.code(), ofIt);
            }
        }
        return texts;
    }

    private static Stream<String> said(Guide guide) {
        return Stream.concat(
                Stream.of(guide.title(), guide.opening()),
                guide.steps().stream()
                        .flatMap(step -> Stream.of(step.text(), step.why(), step.careful(), step.ifItFails())));
    }

    private static Stream<String> sentences(String text) {
        return Stream.of(text.split("[.!?:;؟…\\n]+")).map(String::trim).filter(sentence -> !sentence.isEmpty());
    }
}
