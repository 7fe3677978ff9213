package org.amparo.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amparo.TestKnowledge;
import org.amparo.guides.Release;
import org.amparo.message.Choice;
import org.amparo.message.Reply;

/** A talk in a test: somebody does things one after the other, the real rules and the real content answer. */
final class Talk {
    static final Release RELEASE = TestKnowledge.ofTheContent().release();

    private Optional<Conversation> conversation = Optional.empty();
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private Decision last = Decision.say(Conversation.fresh());

    /** A person whom the bot has already welcomed. */
    static Talk withSomeoneKnown() {
        return new Talk().then(new Happening.Opened("en"));
    }

    static Talk withSomeoneNew() {
        return new Talk();
    }

    Talk then(Happening happening) {
        last = Dialogue.decide(RELEASE, conversation, "webchat", happening, now);
        conversation = last.forgets() ? Optional.empty() : Optional.of(last.next());
        now = now.plusSeconds(20);
        return this;
    }

    /** What the answer would be; nothing has happened. */
    Decision wouldGet(Happening happening) {
        return Dialogue.decide(RELEASE, conversation, "webchat", happening, now);
    }

    Talk tap(String title) {
        return then(new Happening.Tapped(payloadOf(title)));
    }

    Talk after(Duration silence) {
        now = now.plus(silence);
        return this;
    }

    String payloadOf(String title) {
        return conversation().offered().stream()
                .filter(choice -> choice.title().equals(title))
                .map(Choice::payload)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not offered: " + title));
    }

    Conversation conversation() {
        return conversation.orElseGet(Conversation::fresh);
    }

    Decision decision() {
        return last;
    }

    List<String> said() {
        return last.replies().stream().map(Reply::text).toList();
    }

    Optional<String> step() {
        return conversation().place().flatMap(Place::step);
    }

    static String voice(String key, String... values) {
        return RELEASE.voice("en").say(key, values);
    }
}
