package org.amparo.message;

/**
 * Something the person can tap.
 *
 * @param payload what comes back when it is tapped: printable ASCII, 1 to 64 bytes (Telegram's limit, the tightest of all channels)
 * @param title what the person sees, in their language; channels cut what is too long
 */
public record Choice(String payload, String title) {
    public static final int LONGEST_PAYLOAD = 64;

    public Choice {
        if (payload.isEmpty() || payload.length() > LONGEST_PAYLOAD || !isPrintableAscii(payload)) {
            throw new IllegalArgumentException("A choice's payload is 1 to 64 printable ASCII characters");
        }
    }

    private static boolean isPrintableAscii(String payload) {
        for (int i = 0; i < payload.length(); i++) {
            if (payload.charAt(i) <= 0x20 || payload.charAt(i) >= 0x7f) {
                return false;
            }
        }
        return true;
    }
}
