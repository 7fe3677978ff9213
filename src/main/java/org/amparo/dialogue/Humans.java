package org.amparo.dialogue;

import java.util.List;
import org.amparo.dialogue.Effect.Event;
import org.amparo.message.Choice;

/** "Talk to a human": honest that nobody is connected here, and three organisations where people answer. */
final class Humans {
    private Humans() {}

    static Decision offer(Turn turn) {
        boolean known = turn.conversation().country().isPresent();
        String text = Turn.paragraphs(
                turn.voice().say("human-nobody"),
                Helpers.list(turn),
                known ? "" : turn.voice().say("human-ask-country"));
        return say(turn, text, !known);
    }

    static Decision inTheirCountry(Turn turn) {
        String text = Turn.paragraphs(turn.voice().say("human-organisations"), Helpers.list(turn));
        return say(turn, text, false);
    }

    private static Decision say(Turn turn, String text, boolean asksForCountry) {
        Asked asked = turn.conversation().asked().forCountry(asksForCountry).understood();
        return Decision.say(turn.conversation().with(asked), turn.reply(text, goOn(turn)))
                .noting(Event.HUMAN);
    }

    private static List<Choice> goOn(Turn turn) {
        return turn.conversation().place().isPresent()
                ? List.of(Buttons.goOn(turn), Buttons.menu(turn))
                : List.of(Buttons.menu(turn));
    }
}
