package org.amparo.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.amparo.guides.Intent;
import org.amparo.guides.Release;
import org.amparo.guides.Speech;
import org.amparo.understanding.Understanding.Outcome;
import org.amparo.understanding.Verdicts.Verdict;

/** Measures a listener on the held-out messages of its own content, each as the first message of a conversation. */
public final class ContentEvaluation {
    private static final String NO_DANGER = "none";

    private final Listener listener;
    private final String language;
    private final List<Labelled> phrases = new ArrayList<>();
    private final List<String> urgent = new ArrayList<>();
    private final List<String> ordinary = new ArrayList<>();
    private final List<String> outOfScope;

    private ContentEvaluation(Release release, String language, Listener listener) {
        this.listener = listener;
        this.language = language;
        for (Intent intent : release.intents().values()) {
            for (String phrase : intent.heldOut().getOrDefault(language, List.of())) {
                phrases.add(new Labelled(intent.id(), phrase));
                (intent.risk() == Intent.Risk.URGENT ? urgent : ordinary).add(phrase);
            }
        }
        Optional<Speech> speech = Optional.ofNullable(release.speech().get(language));
        speech.map(Speech::dangerHeldOut)
                .orElse(List.of())
                .forEach(example -> (example.kind().equals(NO_DANGER) ? ordinary : urgent).add(example.text()));
        outOfScope = speech.map(Speech::outOfScopeHeldOut).orElse(List.of());
    }

    /** One for each language that has held-out phrases, in the order of fallback. */
    public static List<ContentEvaluation> of(Release release, Listener listener) {
        return release.languages().stream()
                .map(language -> new ContentEvaluation(release, language.code(), listener))
                .filter(evaluation -> !evaluation.phrases.isEmpty())
                .toList();
    }

    /** How well these messages are understood; takes a second. */
    public ContentReport report() {
        List<String> typed = phrases.stream().map(Labelled::text).toList();
        List<Understanding> understood = understood(typed);
        Verdicts verdicts = verdicts(understood);
        List<Understanding> calm = understood(ordinary);
        List<Understanding> strange = understood(outOfScope);
        return new ContentReport(
                language,
                phrases.size(),
                verdicts.accuracy(),
                verdicts.calibrationError(),
                verdicts.accuracy() - verdicts(understood(Slips.inAll(typed))).accuracy(),
                part(understood, meaning -> meaning.language().equals(language)),
                IntStream.range(0, typed.size())
                                .filter(i -> isGuided(understood.get(i))
                                        && !verdicts.all().get(i).isRight())
                                .count()
                        / (double) typed.size(),
                urgent.size(),
                part(understood(urgent), ContentEvaluation::isAlarmed),
                part(understood(Slips.inAll(urgent)), ContentEvaluation::isAlarmed),
                calm.size(),
                part(calm, ContentEvaluation::isAlarmed),
                strange.size(),
                part(strange, ContentEvaluation::isGuided),
                verdicts.confusions());
    }

    /** How fast these messages are understood; takes seconds. */
    public Speed speed() {
        return Speed.of(
                phrases.stream().map(Labelled::text).toList(), text -> listener.understand(text, Optional.empty()));
    }

    private List<Understanding> understood(List<String> texts) {
        return texts.stream()
                .map(text -> listener.understand(text, Optional.empty()))
                .toList();
    }

    private Verdicts verdicts(List<Understanding> understood) {
        return new Verdicts(IntStream.range(0, phrases.size())
                .mapToObj(i -> new Verdict(
                        phrases.get(i).label(),
                        understood.get(i).intent().orElse(""),
                        understood.get(i).confidence()))
                .toList());
    }

    private static boolean isAlarmed(Understanding understood) {
        return understood.danger().isPresent();
    }

    private static boolean isGuided(Understanding understood) {
        return understood.outcome() == Outcome.GUIDE;
    }

    private static <T> double part(List<T> all, Predicate<T> which) {
        return all.isEmpty() ? Double.NaN : all.stream().filter(which).count() / (double) all.size();
    }
}
