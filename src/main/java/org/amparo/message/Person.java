package org.amparo.message;

/**
 * A person as the house knows them: a pseudonym, the same for every message from the same account on the same channel.
 *
 * @param pseudonym 26 lower-case base32 letters and digits (128 bits of an HMAC); says nothing about the person without the key
 */
public record Person(String pseudonym) {
    private static final int LENGTH = 26;

    public Person {
        if (pseudonym.length() != LENGTH || !isBase32(pseudonym)) {
            throw new IllegalArgumentException("A pseudonym is 26 base32 characters");
        }
    }

    private static boolean isBase32(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '2' || c > '7')) {
                return false;
            }
        }
        return true;
    }
}
