package org.amparo.dialogue;

import java.util.Optional;
import org.amparo.guides.Guide;
import org.amparo.understanding.Understanding;
import org.amparo.understanding.Understanding.Outcome;

/**
 * They said what they need: begin its guide; or, if they are in it already, say where they are. Of two needs the riskier one begins and the
 * other waits.
 */
final class Starting {
    private Starting() {}

    static Optional<Decision> decide(Turn turn) {
        return turn.meaning()
                .filter(meaning -> meaning.outcome() == Outcome.GUIDE)
                .flatMap(meaning -> meaning.intent().flatMap(turn::guide).map(guide -> begin(turn, meaning, guide)));
    }

    private static Decision begin(Turn turn, Understanding meaning, Guide guide) {
        boolean there = turn.conversation()
                .place()
                .filter(place -> place.intent().equals(guide.intent()))
                .isPresent();
        boolean namesAnApp = meaning.entities().platform().isPresent();
        if (there && !namesAnApp && !turn.afterLongSilence()) {
            return Walk.here(turn).orElseGet(() -> Walk.start(turn, guide));
        }
        Decision begun = Walk.start(turn, guide);
        return meaning.also()
                .filter(other -> begun.next().whereabouts().interrupted().isEmpty())
                .flatMap(turn::guide)
                .map(other -> begun.goingOn(
                        begun.next().with(begun.next().whereabouts().withWaiting(Place.atOpening(other.intent())))))
                .orElse(begun);
    }
}
