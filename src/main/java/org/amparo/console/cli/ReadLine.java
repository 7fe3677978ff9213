package org.amparo.console.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.amparo.message.Content;
import org.amparo.message.Incoming;

/** What {@code read} prints for one message: only what its kind has. */
final class ReadLine {
    private ReadLine() {}

    static Map<String, String> unreadable(String source, String why) {
        return new Fields()
                .and("source", source)
                .and("kind", "unreadable")
                .and("why", why)
                .values();
    }

    static Map<String, String> of(String source, Incoming incoming) {
        Fields line = new Fields()
                .and("source", source)
                .and("kind", incoming.content().kind());
        return incoming.content()
                .match(new Telling(line))
                .and("sender", incoming.from().id())
                .and("id", incoming.id())
                .values();
    }

    private record Fields(Map<String, String> values) {
        Fields() {
            this(new LinkedHashMap<>());
        }

        Fields and(String name, String value) {
            values.put(name, value);
            return this;
        }
    }

    private record Telling(Fields line) implements Content.Cases<Fields> {
        @Override
        public Fields text(Content.Text text) {
            return line.and("text", text.text());
        }

        @Override
        public Fields tap(Content.Tap tap) {
            return line.and("payload", tap.payload()).and("title", tap.title());
        }

        @Override
        public Fields media(Content.Media media) {
            return line.and("type", media.type()).and("text", media.caption());
        }

        @Override
        public Fields location(Content.Location location) {
            return line;
        }

        @Override
        public Fields contact(Content.Contact contact) {
            return line;
        }

        @Override
        public Fields edit(Content.Edit edit) {
            return line.and("of", edit.of()).and("text", edit.text());
        }

        @Override
        public Fields delete(Content.Delete delete) {
            return line.and("of", delete.of());
        }

        @Override
        public Fields start(Content.Start start) {
            return line.and("language", start.languageHint());
        }

        @Override
        public Fields gone(Content.Gone gone) {
            return line;
        }

        @Override
        public Fields status(Content.Status status) {
            return line.and("of", status.of())
                    .and("tracker", status.tracker())
                    .and("state", status.state())
                    .and("code", status.code());
        }

        @Override
        public Fields ignored(Content.Ignored ignored) {
            return line.and("why", ignored.why());
        }
    }
}
