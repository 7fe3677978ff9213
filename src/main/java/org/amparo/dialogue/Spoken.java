package org.amparo.dialogue;

import java.util.Optional;

/**
 * The language of the talk.
 *
 * @param language code, empty until it is known
 * @param chosen whether they chose it; then a foreign sentence does not change it
 */
public record Spoken(Optional<String> language, boolean chosen) {
    public static final Spoken UNKNOWN = new Spoken(Optional.empty(), false);

    /** They wrote in it. */
    Spoken heard(String code) {
        return chosen ? this : new Spoken(Optional.of(code), false);
    }
}
