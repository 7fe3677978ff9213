package org.amparo.dialogue;

import java.util.Optional;

/** The chat is opened: who we are and what there is; or, for somebody who comes back, where we were. */
final class Opening {
    private Opening() {}

    static Optional<Decision> decide(Turn turn) {
        if (!(turn.happening() instanceof Happening.Opened)) {
            return Optional.empty();
        }
        if (turn.conversation().place().isPresent()) {
            return Returning.askToResume(turn);
        }
        Conversation told = turn.conversation().withTold(Manners.WELCOME);
        return Optional.of(Decision.say(told, turn.reply(Manners.welcome(turn), Menu.shelves(turn))));
    }
}
