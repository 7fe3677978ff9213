package org.amparo.guides.check;

import java.util.regex.Pattern;

/** How long things may be. */
final class Limits {
    /**
     * Ids of intents and steps. So the longest button payload, {@code a:<intent>:<step>:<answer>:<version>}, has 58 of the 64 bytes that
     * Telegram allows.
     */
    static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,23}");

    static final String ID_IN_WORDS = "use 1 to 24 small letters, digits and '-'";

    /** A button of WhatsApp and Messenger. */
    static final int BUTTON = 20;

    /** A row of a WhatsApp list. */
    static final int LIST_ROW = 24;

    /** One screen of a small phone. */
    static final int STEP = 600;

    /** With one row more for "menu", a WhatsApp list is full. */
    static final int ANSWERS = 9;

    private Limits() {}

    /** Letters as people count them, not as Java does. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
