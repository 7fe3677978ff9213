package org.amparo.message;

/**
 * A person as the house knows them: a pseudonym, the same for every message from the same account on the same channel.
 *
 * @param pseudonym 26 lower-case base32 letters and digits (128 bits of an HMAC); says nothing about the person without the key
 */
public record Person(String pseudonym) {
    public Person {
        if (!pseudonym.matches("[a-z2-7]{26}")) {
            throw new IllegalArgumentException("A pseudonym is 26 base32 characters");
        }
    }
}
