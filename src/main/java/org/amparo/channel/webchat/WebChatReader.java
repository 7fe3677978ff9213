package org.amparo.channel.webchat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.channel.Reading;
import org.amparo.channel.json.Json;
import org.amparo.message.Address;
import org.amparo.message.Choice;
import org.amparo.message.Content;
import org.amparo.message.Incoming;

/**
 * Reads what our page posts: {@code {"id":"…","text":"…"}}, {@code {"id":"…","payload":"…","title":"…"}} or
 * {@code {"id":"…","start":true,"language":"es-MX"}}. The id is the page's own, new for each message and the same when it is sent again.
 */
final class WebChatReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");

    private WebChatReader() {}

    static Reading read(String session, byte[] body) {
        return Json.parse(body)
                .flatMap(post -> message(session, post))
                .<Reading>map(message -> new Reading.Messages(List.of(message)))
                .orElse(new Reading.Unreadable("not what the page sends"));
    }

    private static Optional<Incoming> message(String session, Json post) {
        return post.text("id")
                .filter(id -> ID.matcher(id).matches())
                .flatMap(id -> content(post)
                        // One browser's id must not make another's message look like a double.
                        .map(content -> new Incoming(
                                session + ":" + id, Address.of(WebChatKind.NAME, session), Instant.EPOCH, content)));
    }

    private static Optional<Content> content(Json post) {
        if (post.isTrue("start")) {
            String hint = post.text("language")
                    .filter(tag -> LANGUAGE.matcher(tag).matches())
                    .orElse("");
            return Optional.of(new Content.Start(hint));
        }
        Optional<Content> tap = post.text("payload")
                .filter(payload -> payload.length() <= Choice.LONGEST_PAYLOAD)
                .map(payload -> new Content.Tap(payload, post.text("title").orElse("")));
        return tap.or(() -> post.text("text").map(Content.Text::new));
    }
}
