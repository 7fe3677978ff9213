package org.amparo.channel.whatsapp;

import java.util.Optional;
import org.amparo.channel.json.Json;
import org.amparo.message.Address;
import org.amparo.message.Content;
import org.amparo.message.Incoming;

/** One element of {@code messages}. */
final class Message {
    /** Sent by a person, but nothing we can read (polls, orders, forms, what is yet to be invented): one polite answer. */
    private static final Content UNSUPPORTED = new Content.Media("unsupported", "");

    private Message() {}

    static Incoming read(Json message, Address sender) {
        Optional<String> id = message.text("id");
        Content content = id.isEmpty() ? Notification.UNREADABLE : content(message);
        return new Incoming(idPerKind(id.orElse(""), content), sender, Timestamps.read(message), content);
    }

    private static String idPerKind(String id, Content content) {
        return content instanceof Content.Edit || content instanceof Content.Delete ? id + "/" + content.kind() : id;
    }

    private static Content content(Json message) {
        if (!message.at("group_id").isNothing()) {
            return new Content.Ignored("group message");
        }
        String type = message.text("type").orElse("");
        Json body = message.at(type);
        return switch (type) {
            case "text" -> body.text("body").<Content>map(Content.Text::new).orElse(Notification.UNREADABLE);
            case "interactive" -> interactive(body);
            case "button" -> tap(body, "payload", "text");
            case "audio" -> media(body.isTrue("voice") ? "voice" : type, body);
            case "image", "video", "document", "voice", "sticker" -> media(type, body);
            case "location" -> new Content.Location();
            case "contacts" -> new Content.Contact();
            case "edit" -> edit(body);
            case "revoke" ->
                body.text("original_message_id")
                        .<Content>map(Content.Delete::new)
                        .orElse(Notification.UNREADABLE);
            case "request_welcome" -> new Content.Start("");
            case "reaction" -> new Content.Ignored("reaction");
            // A changed number must never carry a conversation over to whoever holds the new one.
            case "system" -> new Content.Ignored("notice about an account");
            default -> UNSUPPORTED;
        };
    }

    private static Content interactive(Json interactive) {
        Json button = interactive.at("button_reply");
        return tap(button.isNothing() ? interactive.at("list_reply") : button, "id", "title");
    }

    private static Content tap(Json tapped, String payload, String title) {
        Optional<String> words = tapped.text(title);
        return tapped.text(payload)
                .<Content>map(id -> new Content.Tap(id, words.orElse("")))
                .or(() -> words.map(Content.Text::new))
                .orElse(UNSUPPORTED);
    }

    private static Content media(String type, Json body) {
        return new Content.Media(type, body.text("caption").orElse(""));
    }

    private static Content edit(Json edit) {
        Optional<String> of = edit.text("original_message_id");
        Json message = edit.at("message");
        Optional<String> words = message.at("text")
                .text("body")
                .or(() -> message.text("type").flatMap(type -> message.at(type).text("caption")));
        return of.isPresent() && words.isPresent()
                ? new Content.Edit(of.get(), words.get())
                : new Content.Ignored("edit without words");
    }
}
