package org.amparo.message;

/** What a message is. A closed list: a new kind does not compile until every reader of {@link #match} says what to do with it. */
public sealed interface Content {

    /** Typed words. */
    record Text(String text) implements Content {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.text(this);
        }

        @Override
        public String toString() {
            return "Text";
        }
    }

    /** A tapped button or list row. The payload is ours (see {@link Choice}), yet may be old or forged. */
    record Tap(String payload, String title) implements Content {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.tap(this);
        }

        @Override
        public String toString() {
            return "Tap";
        }
    }

    /** A picture, video, file, voice note or sticker; never fetched. The caption is what was typed with it, or empty. */
    record Media(String type, String caption) implements Content {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.media(this);
        }

        @Override
        public String toString() {
            return "Media";
        }
    }

    /** A place. The coordinates are dropped where they are read. */
    record Location() implements Content {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.location(this);
        }
    }

    /** Somebody's contact card. Dropped where it is read. */
    record Contact() implements Content {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.contact(this);
        }
    }

    /** New words for an earlier message. */
    record Edit(String of, String text) implements Content {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.edit(this);
        }

        @Override
        public String toString() {
            return "Edit";
        }
    }

    /** The person withdrew an earlier message. */
    record Delete(String of) implements Content {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.delete(this);
        }
    }

    /**
     * The person opened the chat, or pressed the service's own start button.
     *
     * @param languageHint the language of their device as the service tells it (BCP 47), or empty
     */
    record Start(String languageHint) implements Content {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.start(this);
        }
    }

    /** The person blocked the bot or left: nothing may be sent any more. */
    record Gone() implements Content {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.gone(this);
        }
    }

    /**
     * What became of a part we sent.
     *
     * @param of the provider's id of the sent message
     * @param tracker our own id of the part ({@code <seq>.<part>}), or empty
     * @param state {@code sent}, {@code delivered}, {@code read}, {@code failed} …
     * @param code the provider's error code, or empty
     */
    record Status(String of, String tracker, String state, String code) implements Content {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.status(this);
        }
    }

    /** Nothing for us: a group message, an echo of our own, a reaction, a kind nobody knows. */
    record Ignored(String why) implements Content {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.ignored(this);
        }
    }

    <T> T match(Cases<T> cases);

    /** The word for this kind, as the command line and the counters say it: {@code text}, {@code choice}, {@code media} … */
    default String kind() {
        return this instanceof Tap ? "choice" : getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether the bot has something to do with it. Statuses and ignored things end at the door. */
    default boolean isForTheBot() {
        return !(this instanceof Status) && !(this instanceof Ignored);
    }

    /** One answer for each kind. */
    interface Cases<T> {
        T text(Text text);

        T tap(Tap tap);

        T media(Media media);

        T location(Location location);

        T contact(Contact contact);

        T edit(Edit edit);

        T delete(Delete delete);

        T start(Start start);

        T gone(Gone gone);

        T status(Status status);

        T ignored(Ignored ignored);
    }
}
