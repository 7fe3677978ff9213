package org.amparo.mailbox.redis;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.privacy.Retention;

/** Every form a key may have, how long it lives, and how it is written in documents. Tests know no other list. */
public enum KeySchema {
    SEEN_MARK("d:{s}:<id>", "d:\\{\\d+}:[a-z2-7]{26}", Retention.SEEN_MARK),
    MESSAGES("q:{s}:<person>", "q:\\{\\d+}:[a-z2-7]{26}", Retention.CONVERSATION),
    RECORD("st:{s}:<person>", "st:\\{\\d+}:[a-z2-7]{26}", Retention.CONVERSATION),
    PARCELS("o:{s}:<person>", "o:\\{\\d+}:[a-z2-7]{26}", Retention.CONVERSATION),
    DEAD_LETTERS("dl:{s}", "dl:\\{\\d+}", Retention.DEAD_LETTER),
    DUE("r:{s}", "r:\\{\\d+}", Duration.ZERO),
    DUE_PARCELS("or:{s}", "or:\\{\\d+}", Duration.ZERO);

    private final String written;
    private final Pattern form;
    private final Duration longest;

    KeySchema(String written, String form, Duration longest) {
        this.written = written;
        this.form = Pattern.compile(form);
        this.longest = longest;
    }

    /** Which one a key is, or empty if no key may look like that. */
    public static Optional<KeySchema> of(String key) {
        return Arrays.stream(values())
                .filter(schema -> schema.form.matcher(key).matches())
                .findFirst();
    }

    public String written() {
        return written;
    }

    /** Whether a key may have so many milliseconds to live; -1 stands for no end, which only the two sets of what is due may have. */
    public boolean allows(long timeToLive) {
        return longest.isZero() ? timeToLive == -1 : timeToLive > 0 && timeToLive <= longest.toMillis();
    }
}
