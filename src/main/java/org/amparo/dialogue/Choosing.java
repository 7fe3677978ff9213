package org.amparo.dialogue;

import java.util.Optional;

/** A secret word is asked for, typed twice, and kept as a hash. Danger and commands come first; whoever does something else leaves it. */
final class Choosing {
    private Choosing() {}

    /** Says what a secret word does, and asks for it. */
    static Decision ask(Turn turn) {
        return say(turn, secretWord(turn).asking(), "secret-ask");
    }

    static Optional<Decision> decide(Turn turn) {
        return turn.happening() instanceof Happening.Chose chose && !turn.afterLongSilence()
                ? Optional.of(judged(turn, chose))
                : Optional.empty();
    }

    private static Decision judged(Turn turn, Happening.Chose chose) {
        SecretWord word = secretWord(turn);
        return switch (chose.verdict()) {
            case FIT -> say(turn, word.askingAgain(chose.hash()), "secret-again");
            case SAME -> say(turn, word.keeping(chose.hash()), "secret-kept");
            case DIFFERENT -> say(turn, word.asking(), "secret-different");
            case TOO_SHORT_OR_LONG -> say(turn, word.asking(), "secret-length");
            case EVERYDAY -> say(turn, word.asking(), "secret-common");
        };
    }

    private static SecretWord secretWord(Turn turn) {
        return turn.conversation().secretWord();
    }

    private static Decision say(Turn turn, SecretWord word, String key) {
        return Decision.say(turn.conversation().with(word).understood(), turn.saying(key, Buttons.menu(turn)));
    }
}
