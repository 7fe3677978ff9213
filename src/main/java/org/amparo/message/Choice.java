package org.amparo.message;

import java.nio.charset.StandardCharsets;

/**
 * Something the person can tap.
 *
 * @param payload what comes back when it is tapped: printable ASCII, 1 to 64 bytes (Telegram's limit, the tightest of all channels)
 * @param title what the person sees, in their language; channels cut what is too long
 */
public record Choice(String payload, String title) {
    public static final int LONGEST_PAYLOAD = 64;

    public Choice {
        int bytes = payload.getBytes(StandardCharsets.UTF_8).length;
        if (bytes == 0 || bytes > LONGEST_PAYLOAD || !payload.chars().allMatch(c -> c > 0x20 && c < 0x7f)) {
            throw new IllegalArgumentException("A choice's payload is 1 to 64 printable ASCII characters");
        }
    }
}
