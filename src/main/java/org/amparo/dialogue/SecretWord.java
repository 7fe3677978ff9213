package org.amparo.dialogue;

import java.util.Optional;

/**
 * The word of theirs that erases without a sign, as far as it is chosen. Hashes, never the word.
 *
 * @param kept hash of the word that works; empty if there is none
 * @param asked whether the next words are to be the word
 * @param typedOnce hash of what has to be typed a second time
 */
public record SecretWord(Optional<String> kept, boolean asked, Optional<String> typedOnce) {
    /** No word, and none asked for. */
    public static final SecretWord NONE = new SecretWord(Optional.empty(), false, Optional.empty());

    SecretWord asking() {
        return new SecretWord(kept, true, Optional.empty());
    }

    SecretWord askingAgain(String hash) {
        return new SecretWord(kept, true, Optional.of(hash));
    }

    SecretWord keeping(String hash) {
        return new SecretWord(Optional.of(hash), false, Optional.empty());
    }

    /** Whoever does something else has not chosen; an earlier word still works. */
    SecretWord notAsking() {
        return new SecretWord(kept, false, Optional.empty());
    }

    @Override
    public String toString() {
        return "SecretWord";
    }
}
