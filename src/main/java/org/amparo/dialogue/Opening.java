package org.amparo.dialogue;

import java.util.Optional;
import org.amparo.dialogue.Conversation.Told;

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
        Conversation told = Manners.told(turn.conversation(), Told.WELCOME, Told.WHO_CAN_READ);
        return Optional.of(Decision.say(told, turn.reply(Manners.welcome(turn), Menu.shelves(turn))));
    }
}
