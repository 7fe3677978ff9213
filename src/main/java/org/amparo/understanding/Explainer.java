package org.amparo.understanding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.guides.Release;
import org.amparo.understanding.AttentiveListener.Reading;
import org.amparo.understanding.Explanation.Borders;
import org.amparo.understanding.Explanation.Example;

/** Tells why a message is understood as it is, for somebody who tries the bot. Keeps nothing. Takes a second. */
public final class Explainer {
    private final Release release;
    private final Rulebook rules;
    private final AttentiveListener listener;
    private final Set<String> urgent;

    Explainer(Release release, Rulebook rules, AttentiveListener listener) {
        this.release = release;
        this.rules = rules;
        this.listener = listener;
        urgent = Lessons.urgent(release);
    }

    /**
     * Explains.
     *
     * @param text the first message of a conversation, codes and passwords already taken out
     */
    public Explanation explain(String text) {
        Understanding meaning = listener.understand(text, Optional.empty());
        Reading reading = listener.reading(text, Optional.empty());
        Classifier classifier = reading.ear().classifier();
        Opinion opinion = classifier.opine(reading.noted());
        return new Explanation(
                meaning,
                listener.languages(reading),
                rules.signsIn(reading.read(), reading.typed()),
                rules.commands().isWhole(reading.typed(), reading.language()),
                borders(opinion, reading.ear().thresholds()),
                meaning.intent()
                        .map(intent -> classifier.pulls(reading.noted(), intent))
                        .orElse(List.of()),
                nearest(reading));
    }

    private Borders borders(Opinion opinion, Thresholds thresholds) {
        return new Borders(
                opinion.familiarity(),
                thresholds.familiarity(),
                thresholds.sureFamiliarity(),
                Thresholds.SURE_CONFIDENCE,
                opinion.massOf(urgent),
                thresholds.urgentMass());
    }

    private Optional<Example> nearest(Reading reading) {
        return release.intents().values().stream()
                .flatMap(intent -> intent.phrases().getOrDefault(reading.language(), List.of()).stream()
                        .map(phrase -> new Example(
                                intent.id(),
                                phrase,
                                reading.ear()
                                        .classifier()
                                        .likeness(reading.noted(), Lessons.noted(phrase, reading.language(), rules)))))
                .filter(example -> example.likeness() > 0)
                .max(Comparator.comparing(Example::likeness));
    }
}
