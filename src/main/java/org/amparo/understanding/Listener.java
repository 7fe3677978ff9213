package org.amparo.understanding;

import java.util.Optional;

/** Understands one message. Immutable, safe for many threads, never throws whatever the text is. */
public interface Listener {

    /**
     * Understands.
     *
     * @param text what the person typed, codes and passwords already taken out
     * @param spoken the language of the conversation so far; short texts keep it
     */
    Understanding understand(String text, Optional<String> spoken);

    /** Whether that takes a fraction of a millisecond for a short text, a few whatever the text is; else it may take tens of them. */
    default boolean takesMicroseconds() {
        return true;
    }

    /** Whether these are only words that people write about ordinary needs. */
    default boolean isEveryday(String text) {
        return false;
    }
}
