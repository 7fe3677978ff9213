package org.amparo.channel.telegram;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.amparo.channel.Reading;
import org.amparo.channel.json.Json;
import org.amparo.message.Address;
import org.amparo.message.Content;
import org.amparo.message.Incoming;

/** One update: Telegram never puts two into one call. A repetition is recognised by the update's number. */
final class Update {
    static final Content UNREADABLE = new Content.Ignored("unreadable element");

    private Update() {}

    static Reading read(byte[] body) {
        Json update = Json.parse(body).orElse(Json.NOTHING);
        OptionalLong number = update.number("update_id");
        return number.isPresent()
                ? new Reading.Messages(List.of(incoming(Long.toString(number.getAsLong()), update)))
                : new Reading.Unreadable("not a Telegram update");
    }

    private static Incoming incoming(String number, Json update) {
        if (!update.at("message").isNothing()) {
            Json message = update.at("message");
            return incoming(number, message, message.at("chat"), Message.content(message));
        }
        if (!update.at("edited_message").isNothing()) {
            Json message = update.at("edited_message");
            return incoming(number, message, message.at("chat"), Message.edit(message));
        }
        if (!update.at("callback_query").isNothing()) {
            Json tap = update.at("callback_query");
            return incoming(Callback.id(number, tap), tap, tap.at("message").at("chat"), Callback.content(tap));
        }
        if (!update.at("my_chat_member").isNothing()) {
            Json change = update.at("my_chat_member");
            return incoming(number, change, change.at("chat"), membership(change));
        }
        return new Incoming(
                number,
                Address.of(TelegramKind.NAME, ""),
                Instant.EPOCH,
                new Content.Ignored("another kind of update"));
    }

    private static Incoming incoming(String id, Json element, Json chat, Content content) {
        Json from = element.at("from");
        String person = digits(from.number("id"));
        Address address = new Address(TelegramKind.NAME, "", person, digits(chat.number("id")));
        return new Incoming(id, address, date(element), person.isEmpty() ? UNREADABLE : forUs(element, chat, content));
    }

    private static Content forUs(Json element, Json chat, Content content) {
        boolean alone = chat.text("type").filter("private"::equals).isPresent();
        boolean human = !element.at("from").isTrue("is_bot")
                && element.at("sender_chat").isNothing();
        return alone && human ? content : new Content.Ignored("not a person in a private chat");
    }

    private static Content membership(Json change) {
        return switch (change.at("new_chat_member").text("status").orElse("")) {
            case "member" -> Message.start(change);
            case "kicked" -> new Content.Gone();
            default -> new Content.Ignored("membership");
        };
    }

    /** When it was sent; {@link Instant#EPOCH} for taps, which do not say: a reader has no clock. */
    private static Instant date(Json element) {
        long seconds = element.number("date").orElse(0);
        return seconds > 0 && seconds < 1L << 40 ? Instant.ofEpochSecond(seconds) : Instant.EPOCH;
    }

    private static String digits(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }
}
