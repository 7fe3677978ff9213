package org.amparo.channel.telegram;

import java.util.Optional;
import org.amparo.channel.json.Json;
import org.amparo.message.Content;
import org.amparo.message.Incoming;

/** A tapped button. Its data can be forged, and the message it hung under may be gone. */
final class Callback {
    private Callback() {}

    /** The update's number, and behind it the tap's own id, which the acknowledgement needs. */
    static String id(String update, Json tap) {
        return tap.text("id").map(id -> update + "/" + id).orElse(update);
    }

    /** The tap's own id; empty for whatever is no tap. */
    static Optional<String> idOf(Incoming incoming) {
        int slash = incoming.id().indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(incoming.id().substring(slash + 1));
    }

    static Content content(Json tap) {
        return tap.text("data")
                .<Content>map(data -> new Content.Tap(data, title(tap.at("message"), data)))
                .orElse(Update.UNREADABLE);
    }

    private static String title(Json message, String data) {
        return message.at("reply_markup")
                .at("inline_keyboard")
                .elements()
                .flatMap(Json::elements)
                .filter(button ->
                        button.text("callback_data").filter(data::equals).isPresent())
                .flatMap(button -> button.text("text").stream())
                .findFirst()
                .orElse("");
    }
}
