package org.amparo.dialogue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.guides.Facts;
import org.amparo.message.Choice;

/**
 * All that is remembered of a person: where they are, never what they said.
 *
 * @param told what has to be said only once
 * @param lastWord when they wrote last
 * @param secretWord the word that erases without a sign
 * @param plan their own list of guides
 */
public record Conversation(
        Spoken spoken,
        Whereabouts whereabouts,
        Known known,
        Asked asked,
        Set<Told> told,
        Optional<Instant> lastWord,
        SecretWord secretWord,
        Plan plan) {

    /** What has to be said only once. */
    public enum Told {
        WELCOME,
        WHO_CAN_READ
    }

    private static final Conversation FRESH = new Conversation(
            Spoken.UNKNOWN,
            Whereabouts.NOWHERE,
            Known.NOTHING,
            Asked.NOTHING,
            Set.of(),
            Optional.empty(),
            SecretWord.NONE,
            Plan.NONE);

    public Conversation {
        told = Set.copyOf(told);
    }

    /** Somebody new. */
    public static Conversation fresh() {
        return FRESH;
    }

    /** The code of their language, empty until it is known. */
    public Optional<String> language() {
        return spoken.language();
    }

    /** The guide they are in. */
    Optional<Place> place() {
        return whereabouts.place();
    }

    Facts facts() {
        return known.facts();
    }

    /** The ISO code of their country, if they said it. */
    Optional<String> country() {
        return known.country();
    }

    /** What they can answer by number or title. */
    public List<Choice> offered() {
        return asked.offered();
    }

    /** In the language that they chose. */
    public Conversation speaking(String code) {
        return with(new Spoken(Optional.of(code), true));
    }

    /** At this place of a guide, with nothing else asked. */
    Conversation at(Place there) {
        return with(whereabouts.at(there)).with(asked.forCountry(false).understood());
    }

    /** In no guide. */
    Conversation left() {
        return with(whereabouts.left());
    }

    /** Their last words meant something. */
    Conversation understood() {
        return with(asked.understood());
    }

    Conversation with(Spoken language) {
        return new Conversation(language, whereabouts, known, asked, told, lastWord, secretWord, plan);
    }

    Conversation with(Whereabouts there) {
        return new Conversation(spoken, there, known, asked, told, lastWord, secretWord, plan);
    }

    Conversation with(Known about) {
        return new Conversation(spoken, whereabouts, about, asked, told, lastWord, secretWord, plan);
    }

    Conversation with(Asked now) {
        return new Conversation(spoken, whereabouts, known, now, told, lastWord, secretWord, plan);
    }

    Conversation withTold(Set<Told> more) {
        Set<Told> all = EnumSet.copyOf(more);
        all.addAll(told);
        return new Conversation(spoken, whereabouts, known, asked, all, lastWord, secretWord, plan);
    }

    Conversation withLastWord(Instant when) {
        return new Conversation(spoken, whereabouts, known, asked, told, Optional.of(when), secretWord, plan);
    }

    public Conversation with(SecretWord word) {
        return new Conversation(spoken, whereabouts, known, asked, told, lastWord, word, plan);
    }

    public Conversation with(Plan list) {
        return new Conversation(spoken, whereabouts, known, asked, told, lastWord, secretWord, list);
    }

    @Override
    public String toString() {
        return "Conversation";
    }
}
