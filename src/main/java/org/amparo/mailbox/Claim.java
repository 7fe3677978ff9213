package org.amparo.mailbox;

import java.util.Optional;
import org.amparo.message.Incoming;
import org.amparo.message.Person;

/**
 * The right to handle one message, until the lease ends or somebody else takes it.
 *
 * @param token the fence: a commit with an older one is refused
 * @param attempt how often this message was claimed, this time included; from 1
 * @param applied how many messages of this person were applied before
 * @param message the head message
 * @param conversation what was remembered, or empty for a new person
 */
public record Claim(
        Person person, long token, int attempt, long applied, Incoming message, Optional<byte[]> conversation) {
    @Override
    public String toString() {
        return "Claim[attempt " + attempt + "]";
    }
}
