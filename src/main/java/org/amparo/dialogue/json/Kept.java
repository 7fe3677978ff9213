package org.amparo.dialogue.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.amparo.dialogue.Asked;
import org.amparo.dialogue.Conversation;
import org.amparo.dialogue.Conversation.Told;
import org.amparo.dialogue.Known;
import org.amparo.dialogue.Place;
import org.amparo.dialogue.Plan;
import org.amparo.dialogue.SecretWord;
import org.amparo.dialogue.Spoken;
import org.amparo.dialogue.Whereabouts;
import org.amparo.guides.Facts;
import org.amparo.message.Choice;
import org.jspecify.annotations.Nullable;

/**
 * How a conversation rests. While a new version is rolled out, it and the one before read what the other wrote: a component may come, of a
 * type that is null where it was not known yet; none may go or change its name. What is not known is not written.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Kept(
        Optional<String> language,
        boolean languageChosen,
        Optional<Place> place,
        Optional<Place> interrupted,
        Facts facts,
        Optional<String> country,
        List<Choice> offered,
        boolean awaitingCountry,
        int misses,
        Set<Told> told,
        Optional<Instant> lastWord,
        @Nullable SecretWord secretWord,
        @Nullable Plan plan) {

    Kept {
        offered = List.copyOf(offered);
        told = Set.copyOf(told);
    }

    static Kept of(Conversation conversation) {
        return new Kept(
                conversation.spoken().language(),
                conversation.spoken().chosen(),
                conversation.whereabouts().place(),
                conversation.whereabouts().interrupted(),
                conversation.known().facts(),
                conversation.known().country(),
                conversation.asked().offered(),
                conversation.asked().country(),
                conversation.asked().misses(),
                conversation.told(),
                conversation.lastWord(),
                conversation.secretWord().equals(SecretWord.NONE) ? null : conversation.secretWord(),
                conversation.plan().equals(Plan.NONE) ? null : conversation.plan());
    }

    Conversation conversation() {
        return new Conversation(
                new Spoken(language, languageChosen),
                new Whereabouts(place, interrupted),
                new Known(facts, country),
                new Asked(offered, awaitingCountry, misses),
                told,
                lastWord,
                Objects.requireNonNullElse(secretWord, SecretWord.NONE),
                Objects.requireNonNullElse(plan, Plan.NONE));
    }

    @Override
    public String toString() {
        return "Kept";
    }
}
