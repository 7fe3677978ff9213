package org.amparo.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.message.Choice;
import org.amparo.understanding.Command;
import org.amparo.understanding.Understanding;
import org.amparo.understanding.Understanding.Outcome;

/** Two guesses are close: never a confident wrong guide, but a question. */
final class Asking {
    private Asking() {}

    static Optional<Decision> decide(Turn turn) {
        return turn.meaning()
                .filter(meaning -> meaning.outcome() == Outcome.ASK)
                .flatMap(meaning -> ask(turn, meaning));
    }

    private static Optional<Decision> ask(Turn turn, Understanding meaning) {
        List<Choice> choices = new ArrayList<>();
        meaning.alternatives().stream()
                .limit(2)
                .flatMap(guess -> turn.guide(guess.intent()).stream())
                .map(Buttons::start)
                .forEach(choices::add);
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        choices.add(turn.button("button-neither", new Payload.Do(Command.MENU)));
        return Optional.of(Decision.say(
                turn.conversation().understood(), turn.reply(turn.voice().say("which-of-two"), choices)));
    }
}
