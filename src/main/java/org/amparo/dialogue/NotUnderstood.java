package org.amparo.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.dialogue.Effect.Event;
import org.amparo.message.Choice;

/** Always answers: say it in other words, or the menu; the second time a human. Never three failures in a row. */
final class NotUnderstood {
    private NotUnderstood() {}

    static Optional<Decision> decide(Turn turn) {
        Conversation now = turn.conversation();
        Asked missed = now.asked().missed();
        if (missed.misses() > 2) {
            return Optional.of(Humans.offer(turn).noting(Event.NOT_UNDERSTOOD));
        }
        List<Choice> choices = new ArrayList<>();
        if (now.place().isPresent()) {
            choices.add(Buttons.goOn(turn));
        }
        choices.add(Buttons.menu(turn));
        choices.add(Buttons.human(turn));
        String key = missed.misses() == 1 ? "not-understood" : "not-understood-again";
        return Optional.of(
                Decision.say(now.with(missed), turn.reply(turn.voice().say(key), choices))
                        .noting(Event.NOT_UNDERSTOOD));
    }
}
