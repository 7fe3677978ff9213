package org.amparo.webhook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.message.Content;
import org.amparo.privacy.Redaction;

/** Takes codes and passwords out of whatever was typed, and cuts what is longer than any honest message. */
final class Scrubbing implements Content.Cases<Content> {
    /** In UTF-16 units; no channel's person can type more. */
    static final int LONGEST = 4_000;

    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    @Override
    public Content text(Content.Text text) {
        return new Content.Text(scrub(text.text()));
    }

    @Override
    public Content tap(Content.Tap tap) {
        return new Content.Tap(cut(tap.payload()), scrub(tap.title()));
    }

    @Override
    public Content media(Content.Media media) {
        return new Content.Media(media.type(), scrub(media.caption()));
    }

    @Override
    public Content location(Content.Location location) {
        return location;
    }

    @Override
    public Content contact(Content.Contact contact) {
        return contact;
    }

    @Override
    public Content edit(Content.Edit edit) {
        return new Content.Edit(edit.of(), scrub(edit.text()));
    }

    @Override
    public Content delete(Content.Delete delete) {
        return delete;
    }

    @Override
    public Content start(Content.Start start) {
        return start;
    }

    @Override
    public Content gone(Content.Gone gone) {
        return gone;
    }

    @Override
    public Content status(Content.Status status) {
        return status;
    }

    @Override
    public Content ignored(Content.Ignored ignored) {
        return ignored;
    }

    private static String scrub(String text) {
        return cut(Redaction.redact(text).text());
    }

    static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        // Where one visible character alone is longer, it is cut between code points.
        int end = Character.isLowSurrogate(text.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
        int whole = 0;
        Matcher grapheme = GRAPHEME.matcher(text);
        while (grapheme.find() && grapheme.end() <= LONGEST) {
            whole = grapheme.end();
        }
        return text.substring(0, whole > 0 ? whole : end);
    }
}
