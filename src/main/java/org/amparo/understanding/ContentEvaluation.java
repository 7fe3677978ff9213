package org.amparo.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.amparo.guides.Intent;
import org.amparo.guides.Release;
import org.amparo.guides.Speech;
import org.amparo.understanding.Understanding.Outcome;

/** Measures a listener on the held-out messages of its own content, each as the first message of a conversation. */
public final class ContentEvaluation {
    private static final String NO_DANGER = "none";

    private ContentEvaluation() {}

    /** One report for each language, in the order of fallback. */
    public static List<ContentReport> of(Release release, Listener listener) {
        return release.languages().stream()
                .map(language -> report(release, language.code(), listener))
                .toList();
    }

    private static ContentReport report(Release release, String language, Listener listener) {
        List<Case> phrases = new ArrayList<>();
        List<Understanding> urgent = new ArrayList<>();
        List<Understanding> ordinary = new ArrayList<>();
        for (Intent intent : release.intents().values()) {
            for (String phrase : intent.heldOut().getOrDefault(language, List.of())) {
                Understanding understood = listener.understand(phrase, Optional.empty());
                phrases.add(new Case(intent.id(), understood));
                (intent.risk() == Intent.Risk.URGENT ? urgent : ordinary).add(understood);
            }
        }
        Optional<Speech> speech = Optional.ofNullable(release.speech().get(language));
        speech.map(Speech::dangerHeldOut)
                .orElse(List.of())
                .forEach(example -> (example.kind().equals(NO_DANGER) ? ordinary : urgent)
                        .add(listener.understand(example.text(), Optional.empty())));
        List<Understanding> outOfScope = speech.map(Speech::outOfScopeHeldOut).orElse(List.of()).stream()
                .map(line -> listener.understand(line, Optional.empty()))
                .toList();
        return new ContentReport(
                language,
                phrases.size(),
                part(phrases, Case::isRight),
                part(phrases, Case::isMisguided),
                urgent.size(),
                part(urgent, understood -> understood.danger().isPresent()),
                ordinary.size(),
                part(ordinary, understood -> understood.danger().isPresent()),
                outOfScope.size(),
                part(outOfScope, understood -> understood.outcome() == Outcome.GUIDE));
    }

    private record Case(String intent, Understanding understood) {
        boolean isRight() {
            return understood.intent().filter(intent::equals).isPresent();
        }

        boolean isMisguided() {
            return understood.outcome() == Outcome.GUIDE && !isRight();
        }
    }

    private static <T> double part(List<T> all, Predicate<T> which) {
        return all.isEmpty() ? Double.NaN : all.stream().filter(which).count() / (double) all.size();
    }
}
