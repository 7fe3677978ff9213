package org.amparo.dialogue;

import java.util.Optional;
import org.amparo.dialogue.Effect.Event;
import org.amparo.understanding.Command;

/** Stop: leaves the guide and says nothing more until the person writes again. */
final class Stopping {
    private Stopping() {}

    static Optional<Decision> decide(Turn turn) {
        return turn.command().filter(Command.STOP::equals).map(stop -> {
            Conversation quiet = turn.conversation()
                    .with(Whereabouts.NOWHERE)
                    .with(turn.conversation().asked().forCountry(false));
            return Decision.say(quiet, turn.saying("stopped")).noting(Event.STOP);
        });
    }
}
