package org.amparo.dialogue;

import java.util.Optional;

/** A message that brought the machine down again and again is put aside; the person is told, and a human is offered. */
final class Failing {
    private Failing() {}

    static Optional<Decision> decide(Turn turn) {
        return turn.happening() instanceof Happening.Failed
                ? Optional.of(Decision.say(turn.conversation(), turn.saying("poison", Buttons.human(turn))))
                : Optional.empty();
    }
}
