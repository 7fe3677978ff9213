package org.amparo.dialogue.json;

import java.util.Optional;
import org.amparo.dialogue.Conversation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Version 1: one byte 1, then JSON. A later form gets the next number and reads the older ones; what cannot be read is forgotten
 * rather than guessed, and the person starts anew.
 */
public final class ConversationCodec {
    private static final byte VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final ObjectReader READER = JSON.readerFor(Kept.class);
    private static final ObjectWriter WRITER = JSON.writerFor(Kept.class);

    private ConversationCodec() {}

    public static byte[] write(Conversation conversation) {
        byte[] json = WRITER.writeValueAsBytes(Kept.of(conversation));
        byte[] versioned = new byte[json.length + 1];
        versioned[0] = VERSION;
        System.arraycopy(json, 0, versioned, 1, json.length);
        return versioned;
    }

    /** The conversation, or empty if these bytes are of no known form. */
    public static Optional<Conversation> read(byte[] bytes) {
        if (bytes.length < 2 || bytes[0] != VERSION) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    READER.<Kept>readValue(bytes, 1, bytes.length - 1).conversation());
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
