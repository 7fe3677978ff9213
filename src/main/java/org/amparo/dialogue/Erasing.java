package org.amparo.dialogue;

import java.util.Optional;
import org.amparo.dialogue.Effect.Event;
import org.amparo.understanding.Command;

/** Erase: deletes everything of the person and says so. Works in every state. */
final class Erasing {
    private Erasing() {}

    static Optional<Decision> decide(Turn turn) {
        return turn.command()
                .filter(Command.ERASE::equals)
                .map(erase -> Decision.say(turn.conversation(), turn.saying("erase-done"))
                        .then(new Effect.Forget())
                        .noting(Event.ERASE));
    }
}
