package org.amparo.guides;

/**
 * Something a check of the content found, said to the person who writes it.
 *
 * @param blocking whether the content cannot go live with it
 * @param file path inside {@code intents/}
 * @param line from 1; 0 when the whole file is meant
 * @param what is wrong
 * @param how to mend it
 */
public record Finding(boolean blocking, String file, int line, String what, String how) {
    public static Finding error(String file, int line, String what, String how) {
        return new Finding(true, file, line, what, how);
    }

    public static Finding warning(String file, int line, String what, String how) {
        return new Finding(false, file, line, what, how);
    }

    /** {@code file:line: what: how}. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + (blocking ? "" : "warning: ") + what + ": " + how;
    }
}
