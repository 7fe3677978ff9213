package org.amparo.dialogue;

import java.util.Optional;
import org.amparo.dialogue.Effect.Event;
import org.amparo.understanding.Understanding;

/** Hacking, tracking or unmasking somebody else: no, politely, with the offer to protect the person who asks. */
final class Refusing {
    private Refusing() {}

    static Optional<Decision> decide(Turn turn) {
        return turn.meaning()
                .filter(Understanding::harmful)
                .map(harm -> Decision.say(
                                turn.conversation().understood(),
                                turn.reply(turn.voice().say("refuse-harm"), Menu.shelves(turn)))
                        .noting(Event.HARM_REFUSED));
    }
}
