package org.amparo.understanding;

import java.util.Optional;

/** Understands one message. Immutable, safe for many threads, takes microseconds, never throws whatever the text is. */
public interface Listener {

    /**
     * Understands.
     *
     * @param text what the person typed, codes and passwords already taken out
     * @param spoken the language of the conversation so far; short texts keep it
     */
    Understanding understand(String text, Optional<String> spoken);

    /** Whether these are only words that people write about ordinary needs. */
    default boolean isEveryday(String text) {
        return false;
    }
}
