package org.amparo.dialogue;

import java.util.List;
import java.util.Optional;
import org.amparo.message.Choice;

/** Hello, thank you, and a yes or no that nobody asked for. */
final class SmallTalk {
    private SmallTalk() {}

    static Optional<Decision> decide(Turn turn) {
        return turn.command().flatMap(command -> switch (command) {
            case GREETING -> Optional.of(say(turn, "greeting", Menu.shelves(turn)));
            case THANKS -> Optional.of(say(turn, "thanks", goOn(turn)));
            case YES, NO -> Optional.of(say(turn, "yes-no-without-question", Menu.shelves(turn)));
            default -> Optional.empty();
        });
    }

    private static Decision say(Turn turn, String key, List<Choice> choices) {
        return Decision.say(
                turn.conversation().understood(), turn.reply(turn.voice().say(key), choices));
    }

    private static List<Choice> goOn(Turn turn) {
        return turn.conversation().place().isPresent() ? List.of(Buttons.goOn(turn)) : List.of(Buttons.menu(turn));
    }
}
