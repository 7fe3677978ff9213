package org.amparo.channel.whatsapp;

import java.time.Instant;
import java.util.regex.Pattern;
import org.amparo.channel.json.Json;

/** Seconds in a string; a number and 13 digits (milliseconds) have been seen too. */
final class Timestamps {
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,10}");
    private static final Pattern MILLISECONDS = Pattern.compile("[0-9]{13}");

    private Timestamps() {}

    /** When it was sent, or {@link Instant#EPOCH} if it does not say: a reader has no clock. */
    static Instant read(Json element) {
        String digits = element.text("timestamp")
                .orElseGet(() -> element.number("timestamp").stream()
                        .mapToObj(Long::toString)
                        .findFirst()
                        .orElse(""));
        if (SECONDS.matcher(digits).matches()) {
            return Instant.ofEpochSecond(Long.parseLong(digits));
        }
        return MILLISECONDS.matcher(digits).matches() ? Instant.ofEpochMilli(Long.parseLong(digits)) : Instant.EPOCH;
    }
}
