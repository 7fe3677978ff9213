package org.amparo.channel;

import java.util.List;
import java.util.Optional;
import org.amparo.message.Address;
import org.amparo.message.Incoming;
import org.amparo.message.Part;
import org.amparo.message.Reply;
import reactor.core.publisher.Mono;

/** One messaging service, connected. Safe for use by many threads. */
public interface Channel {

    /** The name in the webhook's path, in settings and in counters. */
    String name();

    /** Whether the call really comes from the service: over the raw bytes, in constant time. */
    boolean isGenuine(WebhookCall call);

    /** What the call says. Never throws, whatever the bytes are. */
    Reading read(WebhookCall call);

    /** The answer to a GET handshake, or empty if the service (or the caller's token) does not deserve one. */
    default Optional<String> handshake(WebhookCall call) {
        return Optional.empty();
    }

    /** The reply as it looks here, within every limit. Pure. At least one part. */
    List<Part> render(Reply reply);

    /** How fast one person may be written to. */
    Pace pace();

    /**
     * Sends one part. Never an error signal: what went wrong is in the outcome.
     *
     * @param tracker our id of the part, {@code <seq>.<part>}, handed to the service where it has a field for it
     */
    Mono<SendOutcome> send(Address to, String tracker, Part part);

    /**
     * Tells the service that a message arrived, where it wants to hear that apart from the webhook's answer: Telegram shows a tapped
     * button as busy until then. Called once the message is kept, outside the request. Best effort: never an error signal, never retried.
     */
    default Mono<Void> acknowledge(Incoming incoming) {
        return Mono.empty();
    }
}
