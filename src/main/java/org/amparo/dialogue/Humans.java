package org.amparo.dialogue;

import java.util.List;
import java.util.Optional;
import org.amparo.dialogue.Effect.Event;
import org.amparo.message.Choice;
import org.amparo.understanding.Command;

/** "Talk to a human": honest that nobody is connected here, and three organisations where people answer. */
final class Humans {
    private Humans() {}

    static Decision offer(Turn turn) {
        boolean known = turn.conversation().country().isPresent();
        String text = Turn.paragraphs(
                turn.voice().say("human-nobody"),
                Helpers.list(turn),
                known ? "" : turn.voice().say("human-ask-country"));
        return Decision.say(turn.conversation().withAwaitingCountry(!known).withMisses(0), turn.reply(text, goOn(turn)))
                .noting(Event.HUMAN);
    }

    static Decision inTheirCountry(Turn turn) {
        String text = Turn.paragraphs(turn.voice().say("human-organisations"), Helpers.list(turn));
        return Decision.say(turn.conversation().withAwaitingCountry(false).withMisses(0), turn.reply(text, goOn(turn)))
                .noting(Event.HUMAN);
    }

    private static List<Choice> goOn(Turn turn) {
        Optional<Place> place = turn.conversation().place();
        return place.isPresent()
                ? List.of(
                        turn.button("button-continue", new Payload.Resume()),
                        turn.button("button-menu", new Payload.Do(Command.MENU)))
                : List.of(turn.button("button-menu", new Payload.Do(Command.MENU)));
    }
}
