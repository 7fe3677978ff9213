package org.amparo.channel.whatsapp;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amparo.channel.Reading;
import org.amparo.channel.json.Json;
import org.amparo.message.Address;
import org.amparo.message.Content;
import org.amparo.message.Incoming;

/** The envelope: every entry, every change, every element; what makes no sense is ignored, one by one. */
final class Notification {
    /** The one reason for whatever is not as Meta documents it; nothing of the element is repeated. */
    static final Content UNREADABLE = new Content.Ignored("unreadable element");

    private Notification() {}

    static Reading read(byte[] body) {
        return Json.parse(body)
                .filter(envelope -> envelope.text("object")
                        .filter("whatsapp_business_account"::equals)
                        .isPresent())
                .<Reading>map(envelope -> new Reading.Messages(entries(envelope)))
                .orElseGet(() -> new Reading.Unreadable("not a notification of a WhatsApp business account"));
    }

    private static List<Incoming> entries(Json envelope) {
        return each(envelope.at("entry"), entry -> each(entry.at("changes"), Notification::change))
                .toList();
    }

    private static Stream<Incoming> change(Json change) {
        Json value = change.at("value");
        if (!value.isObject()) {
            return nobody(UNREADABLE);
        }
        return switch (change.text("field").orElse("messages")) {
            case "messages" -> messagesAndStatuses(value);
            // Somebody answered from the phone: no word to the bot.
            case "smb_message_echoes" ->
                each(value.at("message_echoes"), echo -> nobody(new Content.Ignored("echo of a human's answer")));
            default -> nobody(new Content.Ignored("another field"));
        };
    }

    private static Stream<Incoming> messagesAndStatuses(Json value) {
        if (value.at("messages").isNothing() && value.at("statuses").isNothing()) {
            return nobody(new Content.Ignored("notice without a message"));
        }
        People people = People.of(value);
        return Stream.concat(
                each(
                        value.at("messages"),
                        message -> people.sender(message)
                                .map(sender -> Stream.of(Message.read(message, sender)))
                                .orElseGet(() -> nobody(UNREADABLE))),
                each(
                        value.at("statuses"),
                        status -> people.recipient(status)
                                .map(recipient -> Stream.of(Receipt.read(status, recipient)))
                                .orElseGet(() -> nobody(UNREADABLE))));
    }

    /** What each element of the list says; whatever is no list or no object counts as one unreadable element. */
    private static Stream<Incoming> each(Json list, Function<Json, Stream<Incoming>> reading) {
        if (list.isNothing()) {
            return Stream.empty();
        }
        if (!list.isArray()) {
            return nobody(UNREADABLE);
        }
        return list.elements().flatMap(element -> element.isObject() ? reading.apply(element) : nobody(UNREADABLE));
    }

    private static Stream<Incoming> nobody(Content content) {
        return Stream.of(new Incoming("", Address.of(WhatsAppKind.NAME, ""), Instant.EPOCH, content));
    }
}
