package org.amparo.channel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.amparo.message.Incoming;

/** Payloads as the services send them, under {@code src/test/resources/channel}; every number and name in them is invented. */
public final class Recorded {
    private Recorded() {}

    /** The raw bytes of a payload such as {@code whatsapp/text}. */
    public static byte[] payload(String name) {
        try (InputStream file = Recorded.class.getResourceAsStream("/channel/" + name + ".json")) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Incoming> messagesIn(ChannelKind kind, byte[] body) {
        return ((Reading.Messages) kind.read(WebhookCall.ofBody(body))).messages();
    }
}
