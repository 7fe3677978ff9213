package org.amparo.mailbox;

import org.amparo.message.Address;
import org.amparo.message.Part;
import org.amparo.message.Person;

/**
 * A promised part, claimed for sending.
 *
 * @param token the fence
 * @param tracker {@code <seq>.<part>}: seq is how many messages of this person had been applied, part counts from 1
 * @param attempt how often it was claimed, this time included; from 1
 */
public record Parcel(Person person, long token, String tracker, int attempt, Address to, Part part) {
    @Override
    public String toString() {
        return "Parcel[" + tracker + ", attempt " + attempt + "]";
    }
}
