package org.amparo.console.cli;

import java.util.List;
import org.amparo.understanding.Explanation;
import org.amparo.understanding.Pull;
import org.amparo.understanding.Understanding.Guess;
import org.jspecify.annotations.Nullable;

/** What {@code explain --json} prints, in this order; null where there is nothing. */
record ExplanationLine(
        UnderstandLine meaning,
        List<Guess> languages,
        List<Sign> signs,
        boolean harmful,
        boolean wholeCommand,
        Explanation.Borders borders,
        List<Pull> inFavour,
        List<Pull> against,
        @Nullable Nearest nearest) {

    record Sign(
            String kind,
            String words,
            String notation,
            @Nullable String place) {}

    record Nearest(
            String intent,
            String phrase,
            double likeness,
            @Nullable String place) {}

    static ExplanationLine of(Explanation explanation, Places places) {
        String language = explanation.meaning().language();
        return new ExplanationLine(
                UnderstandLine.of(explanation.meaning()),
                explanation.languages(),
                explanation.signs().stream()
                        .map(sign -> new Sign(
                                sign.kind(),
                                sign.words(),
                                sign.notation(),
                                places.of("_bot/", sign.notation()).orElse(null)))
                        .toList(),
                explanation.meaning().harmful(),
                explanation.wholeCommand(),
                explanation.borders(),
                Reasons.strongest(explanation.pulls(), 1),
                Reasons.strongest(explanation.pulls(), -1),
                explanation
                        .nearest()
                        .map(example -> new Nearest(
                                example.intent(),
                                example.phrase(),
                                example.likeness(),
                                places.of(example.intent() + "/phrases." + language, example.phrase())
                                        .orElse(null)))
                        .orElse(null));
    }
}
