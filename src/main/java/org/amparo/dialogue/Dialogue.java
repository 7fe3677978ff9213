package org.amparo.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.guides.Facet;
import org.amparo.guides.Release;
import org.amparo.message.Choice;
import org.amparo.understanding.Understanding;
import org.amparo.understanding.Understanding.Entities;

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
        Conversation heard = takeOver(
                release, remembered.withSecretWord(remembered.secretWord().notAsking()), happening);
        Turn turn = new Turn(release, channel, heard, happening, now, silence);
        Decision decision = Manners.add(turn, Rules.decide(turn));
        if (decision.forgets()) {
            return decision.goingOn(Conversation.fresh());
        }
        List<Choice> offered = decision.replies().stream()
                .flatMap(reply -> reply.choices().stream())
                .limit(MOST_OFFERED)
                .toList();
        return decision.goingOn(decision.next().withOffered(offered).withLastWord(now));
    }

    /** What a message tells about a person is known before any rule looks: language, app, device, country. */
    private static Conversation takeOver(Release release, Conversation conversation, Happening happening) {
        if (happening instanceof Happening.Opened opened) {
            return conversation.language().isPresent()
                    ? conversation
                    : spokenIn(release, opened.languageHint())
                            .map(code -> conversation.withLanguage(code, false))
                            .orElse(conversation);
        }
        if (!(happening instanceof Happening.Said said)) {
            return conversation;
        }
        Understanding meaning = said.meaning();
        Conversation known = conversation.withFacts(conversation.facts().with(facts(meaning.entities())));
        if (meaning.entities().country().isPresent()) {
            known = known.withCountry(meaning.entities().country());
        }
        return known.languageChosen() ? known : known.withLanguage(meaning.language(), false);
    }

    static Map<Facet, String> facts(Entities entities) {
        Map<Facet, String> facts = new EnumMap<>(Facet.class);
        entities.platform().ifPresent(platform -> facts.put(Facet.PLATFORM, platform));
        entities.device().ifPresent(device -> facts.put(Facet.DEVICE, device));
        entities.country().ifPresent(country -> facts.put(Facet.COUNTRY, "other"));
        return facts;
    }

    private static Optional<String> spokenIn(Release release, String hint) {
        String code = hint.split("[-_]", 2)[0].toLowerCase(java.util.Locale.ROOT);
        return Optional.of(code).filter(release::speaks);
    }
}
