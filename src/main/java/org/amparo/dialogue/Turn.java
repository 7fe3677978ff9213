package org.amparo.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.amparo.guides.Guide;
import org.amparo.guides.Release;
import org.amparo.guides.Step;
import org.amparo.guides.Voice;
import org.amparo.message.Choice;
import org.amparo.message.Language;
import org.amparo.message.Reply;
import org.amparo.understanding.Command;
import org.amparo.understanding.Understanding;

/**
 * Everything a rule may look at.
 *
 * @param release the content
 * @param channel the name of the channel, for the truth about who can read it
 * @param conversation as remembered, with the language and the facts of this message already taken over
 * @param sinceLastWord how long the person was silent before this; empty for somebody new
 */
record Turn(
        Release release,
        String channel,
        Conversation conversation,
        Happening happening,
        Instant now,
        Optional<Duration> sinceLastWord) {

    private static final Duration LONG_SILENCE = Duration.ofHours(1);

    /** What the words mean, if there were words. */
    Optional<Understanding> meaning() {
        if (happening instanceof Happening.Said said) {
            return Optional.of(said.meaning());
        }
        return happening instanceof Happening.Chose chose ? Optional.of(chose.meaning()) : Optional.empty();
    }

    /** Which command it is, typed or tapped. */
    Optional<Command> command() {
        return meaning()
                .map(Understanding::command)
                .orElseGet(() ->
                        tapped().filter(Payload.Do.class::isInstance).map(payload -> ((Payload.Do) payload).command()));
    }

    /** What a tapped button says, if one of ours was tapped. */
    Optional<Payload> tapped() {
        return happening instanceof Happening.Tapped tap ? Payload.read(tap.payload()) : Optional.empty();
    }

    /** Whether hours have passed since the last word. */
    boolean afterLongSilence() {
        return sinceLastWord
                .filter(silence -> silence.compareTo(LONG_SILENCE) >= 0)
                .isPresent();
    }

    String languageCode() {
        return conversation.language().orElse(release.languages().get(0).code());
    }

    Voice voice() {
        return release.voice(languageCode());
    }

    /** The guide in the person's language, or in the one it falls back to. */
    Optional<Guide> guide(String intent) {
        return release.guide(intent, languageCode());
    }

    /** The guide the person is in. */
    Optional<Guide> currentGuide() {
        return conversation.place().flatMap(place -> guide(place.intent()));
    }

    /** The step the person is at, if it still exists. */
    Optional<Step> currentStep() {
        return conversation
                .place()
                .flatMap(Place::step)
                .flatMap(step -> currentGuide().flatMap(guide -> guide.step(step)));
    }

    Turn with(Conversation changed) {
        return new Turn(release, channel, changed, happening, now, sinceLastWord);
    }

    Turn with(Happening other) {
        return new Turn(release, channel, conversation, other, now, sinceLastWord);
    }

    /** A saying of the voice, with things to tap. */
    Reply saying(String key, Choice... choices) {
        return reply(voice().say(key), List.of(choices));
    }

    /** A text in the person's language, with things to tap. */
    Reply reply(String text, List<Choice> choices) {
        return reply(text, choices, languageCode());
    }

    /** A text in this language, with things to tap. */
    Reply reply(String text, List<Choice> choices, String language) {
        Language spoken = release.language(language);
        return new Reply(text, choices, voice().say("button-choose"), spoken);
    }

    /** A button with a title of the voice. */
    Choice button(String key, Payload payload) {
        return payload.titled(voice().say(key));
    }

    /** Paragraphs as one text; empty ones are left out. */
    static String paragraphs(String... paragraphs) {
        return String.join(
                "\n\n",
                Arrays.stream(paragraphs).filter(text -> !text.isBlank()).toList());
    }
}
