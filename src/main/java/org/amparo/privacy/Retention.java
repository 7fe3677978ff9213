package org.amparo.privacy;

import java.time.Duration;

/** How long anything may live. The one place; documents are checked against it. */
public final class Retention {
    /** A message's seen-before mark, which holds nothing: WhatsApp delivers again for up to 7 days. */
    public static final Duration SEEN_MARK = Duration.ofDays(8);
    /** Where a person was: guide, step, language. Counted from their last word. */
    public static final Duration CONVERSATION = Duration.ofDays(3);
    /** Messages that could not be handled, without their text. */
    public static final Duration DEAD_LETTER = Duration.ofDays(1);
    /** A day key; after that everything it sealed is unreadable, in every copy. */
    public static final Duration DAY_KEY = Duration.ofDays(4);
    /** Older messages are accepted and ignored. */
    public static final Duration OLDEST_MESSAGE = Duration.ofDays(7);
    /** What was deleted, in the file on Redis' disk that holds every change, while Amparo runs. */
    public static final Duration DELETED_ON_DISK = Duration.ofHours(1);

    private Retention() {}
}
