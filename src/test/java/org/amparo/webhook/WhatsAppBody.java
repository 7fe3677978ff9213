package org.amparo.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.stream.Stream;

/** What WhatsApp would post. */
final class WhatsAppBody {
    private WhatsAppBody() {}

    /** One text, sent now. */
    static byte[] saying(String id, String from, String words) {
        return of(text(id, from, words, HouseWithADoor.NOW));
    }

    static byte[] of(String... messages) {
        return Stream.of(messages)
                .collect(joining(
                        ",",
                        "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\",\"changes\":[{\"field\":\"messages\","
                                + "\"value\":{\"messaging_product\":\"whatsapp\",\"metadata\":{\"phone_number_id\":\"106540352242922\"},"
                                + "\"messages\":[",
                        "]}}]}]}"))
                .getBytes(UTF_8);
    }

    static String text(String id, String from, String words, Instant sentAt) {
        return "{\"from\":\"%s\",\"id\":\"%s\",\"timestamp\":\"%d\",\"type\":\"text\",\"text\":{\"body\":\"%s\"}}"
                .formatted(from, id, sentAt.getEpochSecond(), words);
    }
}
