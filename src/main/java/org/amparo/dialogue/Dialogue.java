package org.amparo.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amparo.guides.Facet;
import org.amparo.guides.Release;
import org.amparo.guides.Step;
import org.amparo.message.Choice;

/** The one door of this room: what now? */
public final class Dialogue {
    private static final int MOST_OFFERED = 12;

    private Dialogue() {}

    /**
     * Decides. The same input always gives the same decision; no input makes it throw or stay silent.
     *
     * @param before the conversation so far, or empty for somebody new
     * @param channel the channel's name, for the truth about who can read it
     */
    public static Decision decide(
            Release release, Optional<Conversation> before, String channel, Happening happening, Instant now) {
        Conversation remembered = before.orElseGet(Conversation::fresh);
        Optional<Duration> silence = remembered.lastWord().map(last -> Duration.between(last, now));
        Conversation heard =
                takeOver(release, remembered.with(remembered.secretWord().notAsking()), happening);
        Turn turn = new Turn(release, channel, heard, happening, now, silence);
        Decision decision = Manners.add(turn, Rules.decide(turn));
        if (decision.forgets()) {
            return decision.goingOn(Conversation.fresh());
        }
        List<Choice> offered = decision.replies().stream()
                .flatMap(reply -> reply.choices().stream())
                .limit(MOST_OFFERED)
                .toList();
        return decision.goingOn(
                decision.next().with(decision.next().asked().offering(offered)).withLastWord(now));
    }

    /** What a message tells about a person is known before any rule looks: language, app, device, country. */
    private static Conversation takeOver(Release release, Conversation conversation, Happening happening) {
        Spoken spoken = conversation.spoken();
        if (happening instanceof Happening.Said said) {
            return conversation
                    .with(conversation.known().with(said.meaning().entities(), appAsked(release, conversation)))
                    .with(spoken.heard(said.meaning().language()));
        }
        return happening instanceof Happening.Opened opened && spoken.language().isEmpty()
                ? spokenIn(release, opened.languageHint())
                        .map(code -> conversation.with(spoken.heard(code)))
                        .orElse(conversation)
                : conversation;
    }

    /** Which of their apps a step asks for. */
    static Facet appAsked(Step step) {
        boolean another =
                step.answers().stream().anyMatch(answer -> answer.remembers().containsKey(Facet.OTHER_APP));
        return another ? Facet.OTHER_APP : Facet.PLATFORM;
    }

    private static Facet appAsked(Release release, Conversation conversation) {
        return conversation
                .place()
                .flatMap(place -> place.step()
                        .flatMap(step -> release.guide(
                                        place.intent(), conversation.language().orElse(""))
                                .flatMap(guide -> guide.step(step))))
                .map(Dialogue::appAsked)
                .orElse(Facet.PLATFORM);
    }

    private static Optional<String> spokenIn(Release release, String hint) {
        String code = hint.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return Optional.of(code).filter(release::speaks);
    }
}
