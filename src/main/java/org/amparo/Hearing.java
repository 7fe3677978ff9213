package org.amparo;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.amparo.dialogue.Conversation;
import org.amparo.dialogue.Happening;
import org.amparo.dialogue.Happening.Remark;
import org.amparo.dialogue.Happening.Thing;
import org.amparo.message.Content;
import org.amparo.privacy.Redaction;
import org.amparo.understanding.Listener;
import org.amparo.understanding.Understanding;

/** Turns what came in into what happened: words are understood, everything else is named. */
final class Hearing implements Content.Cases<Optional<Happening>> {
    private final Listener listener;
    private final Optional<String> spoken;
    private final Whispers whispers;
    private final boolean secret;

    private Hearing(Listener listener, Optional<String> spoken, Whispers whispers, boolean secret) {
        this.listener = listener;
        this.spoken = spoken;
        this.whispers = whispers;
        this.secret = secret;
    }

    /** What happened, or empty if there is nothing to decide. */
    static Optional<Happening> of(
            Content content, Listener listener, Optional<Conversation> conversation, Whispers whispers) {
        return content.match(new Hearing(
                listener, conversation.flatMap(Conversation::language), whispers, whispers.has(typed(content))));
    }

    /** What was typed; nothing where nothing was. */
    static String typed(Content content) {
        if (content instanceof Content.Text text) {
            return text.text();
        }
        if (content instanceof Content.Edit edit) {
            return edit.text();
        }
        return content instanceof Content.Media media ? media.caption() : "";
    }

    @Override
    public Optional<Happening> text(Content.Text text) {
        return said(text.text(), EnumSet.noneOf(Remark.class));
    }

    @Override
    public Optional<Happening> edit(Content.Edit edit) {
        return said(edit.text(), EnumSet.noneOf(Remark.class));
    }

    @Override
    public Optional<Happening> media(Content.Media media) {
        return media.caption().isBlank()
                ? Optional.of(new Happening.Showed(Thing.MEDIA))
                : said(media.caption(), EnumSet.of(Remark.WITH_MEDIA));
    }

    @Override
    public Optional<Happening> tap(Content.Tap tap) {
        return Optional.of(new Happening.Tapped(tap.payload()));
    }

    @Override
    public Optional<Happening> location(Content.Location location) {
        return Optional.of(new Happening.Showed(Thing.LOCATION));
    }

    @Override
    public Optional<Happening> contact(Content.Contact contact) {
        return Optional.of(new Happening.Showed(Thing.CONTACT));
    }

    @Override
    public Optional<Happening> delete(Content.Delete delete) {
        return Optional.of(new Happening.Showed(Thing.WITHDRAWAL));
    }

    @Override
    public Optional<Happening> start(Content.Start start) {
        return Optional.of(new Happening.Opened(start.languageHint()));
    }

    @Override
    public Optional<Happening> gone(Content.Gone gone) {
        return Optional.empty();
    }

    @Override
    public Optional<Happening> status(Content.Status status) {
        return Optional.empty();
    }

    @Override
    public Optional<Happening> ignored(Content.Ignored ignored) {
        return Optional.empty();
    }

    private Optional<Happening> said(String text, Set<Remark> remarks) {
        Understanding meaning = listener.understand(text, spoken);
        if (!secret && whispers.areAsked()) {
            return Optional.of(whispers.chosen(text, meaning));
        }
        if (secret) {
            remarks.add(Remark.SECRET_WORD);
        }
        if (text.contains(Redaction.MARK)) {
            remarks.add(Remark.REDACTED);
        }
        return Optional.of(new Happening.Said(text, meaning, remarks));
    }
}
