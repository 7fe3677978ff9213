package org.amparo.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.amparo.guides.Intent;
import org.amparo.guides.Release;
import org.amparo.understanding.Understanding.Guess;
import org.amparo.understanding.Understanding.Outcome;

/** Two needs in one message: "they took my phone and now someone posts as me". Each half of such a message names one of them surely. */
final class TwoNeeds {
    private static final int FEWEST_WORDS = 5;
    private static final int FROM_THE_MIDDLE = 2;
    /** A classifier that is so sure of the whole message has not heard two things. */
    private static final double NOT_TORN = 0.95;

    private static final double SURE = 0.85;
    private static final int LIKELY_LABELS = 2;

    private final Map<String, Intent.Risk> risks = new HashMap<>();

    TwoNeeds(Release release) {
        release.intents().forEach((id, intent) -> risks.put(id, intent.risk()));
    }

    /**
     * Both needs, the riskier first; empty if there is only one.
     *
     * @param whole what is thought of the whole message
     * @param opine what is thought of a part of it
     */
    List<Guess> in(Words words, Opinion whole, Ears ears, Function<Words, Opinion> opine) {
        if (words.count() < 2 * FEWEST_WORDS || whole.best(1).get(0).confidence() >= NOT_TORN) {
            return List.of();
        }
        List<String> likely =
                whole.best(LIKELY_LABELS).stream().map(Guess::intent).toList();
        int middle = words.count() / 2;
        return IntStream.of(middle, middle - FROM_THE_MIDDLE, middle + FROM_THE_MIDDLE)
                .filter(at -> at >= FEWEST_WORDS && words.count() - at >= FEWEST_WORDS)
                .mapToObj(at -> bothAt(at, words, likely, ears, opine))
                .filter(both -> !both.isEmpty())
                .max(Comparator.comparing(
                        both -> both.get(0).confidence() * both.get(1).confidence()))
                .orElse(List.of());
    }

    private List<Guess> bothAt(int at, Words words, List<String> likely, Ears ears, Function<Words, Opinion> opine) {
        List<Guess> both = new ArrayList<>();
        for (Words half : List.of(words.part(0, at), words.part(at, words.count()))) {
            Opinion opinion = opine.apply(half);
            Guess best = opinion.best(1).get(0);
            if (ears.outcomeOf(opinion) != Outcome.GUIDE
                    || best.confidence() < SURE
                    || !likely.contains(best.intent())) {
                return List.of();
            }
            both.add(best);
        }
        both.sort(Comparator.comparing((Guess guess) -> risks.getOrDefault(guess.intent(), Intent.Risk.NORMAL))
                .reversed());
        return both.get(0).intent().equals(both.get(1).intent()) ? List.of() : both;
    }
}
