package org.amparo.channel.telegram;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.channel.json.Json;
import org.amparo.message.Content;

/** What a message says. A message has no type; it is what it carries. */
final class Message {
    private static final Pattern COMMAND = Pattern.compile("/([A-Za-z0-9_]+)(?:@\\w+)?(?=\\s|$)");

    /** Telegram's field, and our word for it. An animation comes with a document, a venue with a location: those first. */
    private static final List<Media> MEDIA = List.of(
            new Media("photo", "image"),
            new Media("animation", "video"),
            new Media("video", "video"),
            new Media("video_note", "video"),
            new Media("voice", "voice"),
            new Media("audio", "audio"),
            new Media("document", "document"),
            new Media("sticker", "sticker"),
            // Sent by a person, but nothing we can read: one polite answer.
            new Media("paid_media", "unsupported"),
            new Media("story", "unsupported"),
            new Media("poll", "unsupported"),
            new Media("dice", "unsupported"),
            new Media("game", "unsupported"),
            new Media("checklist", "unsupported"));

    private record Media(String field, String type) {}

    private Message() {}

    static Content content(Json message) {
        Optional<String> text = message.text("text");
        if (text.isPresent()) {
            return typed(text.get(), message);
        }
        if (!message.at("location").isNothing() || !message.at("venue").isNothing()) {
            return new Content.Location();
        }
        if (!message.at("contact").isNothing()) {
            return new Content.Contact();
        }
        return MEDIA.stream()
                .filter(media -> !message.at(media.field()).isNothing())
                .findFirst()
                .<Content>map(media ->
                        new Content.Media(media.type(), message.text("caption").orElse("")))
                // A pinned message, a new timer: Telegram's words, not the person's.
                .orElse(new Content.Ignored("service message"));
    }

    static Content edit(Json message) {
        OptionalLong of = message.number("message_id");
        Optional<String> words = message.text("text").or(() -> message.text("caption"));
        return of.isPresent() && words.isPresent()
                ? new Content.Edit(Long.toString(of.getAsLong()), words.get())
                : new Content.Ignored("edit without words");
    }

    private static Content typed(String text, Json message) {
        Matcher command = COMMAND.matcher(text);
        if (!command.lookingAt()) {
            return new Content.Text(text);
        }
        return command.group(1).equals("start")
                ? start(message)
                : new Content.Text(command.group(1) + text.substring(command.end()));
    }

    /** The language is that of the person's Telegram. */
    static Content.Start start(Json element) {
        return new Content.Start(element.at("from").text("language_code").orElse(""));
    }
}
