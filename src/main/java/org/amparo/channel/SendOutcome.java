package org.amparo.channel;

import java.time.Duration;
import java.util.Optional;

/** What became of a part. */
public sealed interface SendOutcome {

    /**
     * The service took it.
     *
     * @param providerId the service's id of the message, or empty if it gave none
     */
    record Sent(String providerId) implements SendOutcome {}

    /**
     * The service did not take it, or did not say.
     *
     * @param failure what kind; it knows whether trying again makes sense
     * @param after how long the service asked to wait, if it did
     * @param code the service's own code, for counters; never a text, never a person
     */
    record Failed(SendFailure failure, Optional<Duration> after, String code) implements SendOutcome {}

    static SendOutcome failed(SendFailure failure, String code) {
        return new Failed(failure, Optional.empty(), code);
    }
}
