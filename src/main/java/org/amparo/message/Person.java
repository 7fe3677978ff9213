package org.amparo.message;

import java.util.regex.Pattern;

/**
 * A person as the house knows them: a pseudonym, the same for every message from the same account on the same channel.
 *
 * @param pseudonym 26 lower-case base32 letters and digits (128 bits of an HMAC); says nothing about the person without the key
 */
public record Person(String pseudonym) {
    private static final Pattern PSEUDONYM = Pattern.compile("[a-z2-7]{26}");

    public Person {
        if (!PSEUDONYM.matcher(pseudonym).matches()) {
            throw new IllegalArgumentException("A pseudonym is 26 base32 characters");
        }
    }
}
