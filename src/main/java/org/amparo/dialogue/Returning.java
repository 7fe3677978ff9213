package org.amparo.dialogue;

import java.util.List;
import java.util.Optional;
import org.amparo.guides.Guide;
import org.amparo.understanding.Command;
import org.amparo.understanding.Understanding;
import org.amparo.understanding.Understanding.Outcome;

/** Somebody comes back after hours with nothing new to ask: say where we were, and let them choose. */
final class Returning {
    private Returning() {}

    static Optional<Decision> decide(Turn turn) {
        if (!turn.afterLongSilence() || turn.conversation().place().isEmpty()) {
            return Optional.empty();
        }
        return turn.meaning().filter(Returning::saysNothingNew).flatMap(meaning -> askToResume(turn));
    }

    static Optional<Decision> askToResume(Turn turn) {
        return turn.currentGuide().map(guide -> ask(turn, guide));
    }

    private static Decision ask(Turn turn, Guide guide) {
        return Decision.say(
                turn.conversation().understood(),
                turn.reply(
                        turn.voice().say("resume", "title", guide.title()),
                        List.of(
                                Buttons.goOn(turn),
                                turn.button("button-start-again", new Payload.Restart()),
                                Buttons.menu(turn))));
    }

    /** Back to what danger interrupted, or to the current step. */
    static Optional<Decision> resume(Turn turn) {
        Conversation now = turn.conversation();
        Turn back = turn.with(now.with(now.whereabouts().resumed()));
        return Walk.here(back).or(() -> back.currentGuide().map(guide -> Walk.start(back, guide)));
    }

    private static boolean saysNothingNew(Understanding meaning) {
        return meaning.command()
                .map(command -> command == Command.GREETING || command == Command.YES || command == Command.THANKS)
                .orElse(meaning.outcome() == Outcome.OUT_OF_SCOPE && !meaning.harmful());
    }
}
