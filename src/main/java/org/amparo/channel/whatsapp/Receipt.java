package org.amparo.channel.whatsapp;

import org.amparo.channel.json.Json;
import org.amparo.message.Address;
import org.amparo.message.Content;
import org.amparo.message.Incoming;

/** One element of {@code statuses}: what became of a part we sent. They come in any order. */
final class Receipt {
    private Receipt() {}

    static Incoming read(Json status, Address recipient) {
        String id = status.text("id").orElse("");
        String state = status.text("status").orElse("");
        return new Incoming(id + "/" + state, recipient, Timestamps.read(status), content(status, id, state));
    }

    private static Content content(Json status, String id, String state) {
        if (status.text("recipient_type").filter("group"::equals).isPresent()) {
            return new Content.Ignored("status of a group message");
        }
        if (id.isEmpty() || state.isEmpty()) {
            return Notification.UNREADABLE;
        }
        String code = status.at("errors")
                .elements()
                .flatMap(error -> error.number("code").stream().mapToObj(Long::toString))
                .findFirst()
                .orElse("");
        return new Content.Status(id, status.text("biz_opaque_callback_data").orElse(""), state, code);
    }
}
