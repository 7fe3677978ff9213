package org.amparo.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.dialogue.Effect.Event;
import org.amparo.message.Choice;
import org.amparo.understanding.Command;

/** Always answers: say it in other words, or the menu; the second time a human. Never three failures in a row. */
final class NotUnderstood {
    private NotUnderstood() {}

    static Optional<Decision> decide(Turn turn) {
        Conversation now = turn.conversation();
        int misses = now.misses() + 1;
        if (misses > 2) {
            return Optional.of(Humans.offer(turn).noting(Event.NOT_UNDERSTOOD));
        }
        List<Choice> choices = new ArrayList<>();
        if (now.place().isPresent()) {
            choices.add(turn.button("button-continue", new Payload.Resume()));
        }
        choices.add(turn.button("button-menu", new Payload.Do(Command.MENU)));
        choices.add(turn.button("button-human", new Payload.Do(Command.HUMAN)));
        String key = misses == 1 ? "not-understood" : "not-understood-again";
        return Optional.of(
                Decision.say(now.withMisses(misses), turn.reply(turn.voice().say(key), choices))
                        .noting(Event.NOT_UNDERSTOOD));
    }
}
