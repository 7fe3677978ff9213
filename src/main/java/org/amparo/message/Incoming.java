package org.amparo.message;

import java.time.Instant;

/**
 * One thing that a channel understood in a webhook call.
 *
 * @param id the provider's id, made unique per kind where a provider uses an id twice; duplicates are recognised by it
 * @param from who sent it
 * @param sentAt when the provider says it was sent
 * @param content what it is
 */
public record Incoming(String id, Address from, Instant sentAt, Content content) {
    @Override
    public String toString() {
        return "Incoming[" + from.channel() + ", " + content.kind() + "]";
    }
}
