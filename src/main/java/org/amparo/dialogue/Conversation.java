package org.amparo.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.amparo.guides.Facts;
import org.amparo.message.Choice;

/**
 * All that is remembered of a person: where they are, never what they said.
 *
 * @param language code, empty until it is known
 * @param languageChosen whether they chose it; then a foreign sentence does not change it
 * @param place the guide they are in
 * @param interrupted the guide that waits: danger interrupted it, or it was asked for together with a riskier one
 * @param facts app, device, whether a country was asked for; while a plan is made also work and worry
 * @param country ISO code, if they said it
 * @param offered what they can answer by number or title
 * @param awaitingCountry whether the last question was for their country
 * @param misses how many messages in a row were not understood
 * @param told what has to be said only once
 * @param lastWord when they wrote last
 * @param secretWord the word that erases without a sign
 * @param plan their own list of guides
 */
public record Conversation(
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
        SecretWord secretWord,
        Plan plan) {

    /** What has to be said only once. */
    public enum Told {
        WELCOME,
        WHO_CAN_READ
    }

    public Conversation {
        offered = List.copyOf(offered);
        told = Set.copyOf(told);
        // Kept by a version that knew no such thing.
        secretWord = Objects.requireNonNullElse(secretWord, SecretWord.NONE);
        plan = Objects.requireNonNullElse(plan, Plan.NONE);
    }

    /** Somebody new. */
    public static Conversation fresh() {
        return new Conversation(
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Facts.NONE,
                Optional.empty(),
                List.of(),
                false,
                0,
                Set.of(),
                Optional.empty(),
                SecretWord.NONE,
                Plan.NONE);
    }

    public Conversation withLanguage(String code, boolean chosen) {
        return new Conversation(
                Optional.of(code),
                chosen,
                place,
                interrupted,
                facts,
                country,
                offered,
                awaitingCountry,
                misses,
                told,
                lastWord,
                secretWord,
                plan);
    }

    public Conversation withPlace(Optional<Place> there) {
        return new Conversation(
                language,
                languageChosen,
                there,
                interrupted,
                facts,
                country,
                offered,
                awaitingCountry,
                misses,
                told,
                lastWord,
                secretWord,
                plan);
    }

    public Conversation withInterrupted(Optional<Place> left) {
        return new Conversation(
                language,
                languageChosen,
                place,
                left,
                facts,
                country,
                offered,
                awaitingCountry,
                misses,
                told,
                lastWord,
                secretWord,
                plan);
    }

    public Conversation withFacts(Facts known) {
        return new Conversation(
                language,
                languageChosen,
                place,
                interrupted,
                known,
                country,
                offered,
                awaitingCountry,
                misses,
                told,
                lastWord,
                secretWord,
                plan);
    }

    public Conversation withCountry(Optional<String> code) {
        return new Conversation(
                language,
                languageChosen,
                place,
                interrupted,
                facts,
                code,
                offered,
                awaitingCountry,
                misses,
                told,
                lastWord,
                secretWord,
                plan);
    }

    public Conversation withOffered(List<Choice> choices) {
        return new Conversation(
                language,
                languageChosen,
                place,
                interrupted,
                facts,
                country,
                choices,
                awaitingCountry,
                misses,
                told,
                lastWord,
                secretWord,
                plan);
    }

    public Conversation withAwaitingCountry(boolean awaiting) {
        return new Conversation(
                language,
                languageChosen,
                place,
                interrupted,
                facts,
                country,
                offered,
                awaiting,
                misses,
                told,
                lastWord,
                secretWord,
                plan);
    }

    public Conversation withMisses(int inARow) {
        return new Conversation(
                language,
                languageChosen,
                place,
                interrupted,
                facts,
                country,
                offered,
                awaitingCountry,
                inARow,
                told,
                lastWord,
                secretWord,
                plan);
    }

    public Conversation withTold(Set<Told> all) {
        return new Conversation(
                language,
                languageChosen,
                place,
                interrupted,
                facts,
                country,
                offered,
                awaitingCountry,
                misses,
                all,
                lastWord,
                secretWord,
                plan);
    }

    public Conversation withLastWord(Instant when) {
        return new Conversation(
                language,
                languageChosen,
                place,
                interrupted,
                facts,
                country,
                offered,
                awaitingCountry,
                misses,
                told,
                Optional.of(when),
                secretWord,
                plan);
    }

    public Conversation withSecretWord(SecretWord word) {
        return new Conversation(
                language,
                languageChosen,
                place,
                interrupted,
                facts,
                country,
                offered,
                awaitingCountry,
                misses,
                told,
                lastWord,
                word,
                plan);
    }

    public Conversation withPlan(Plan list) {
        return new Conversation(
                language,
                languageChosen,
                place,
                interrupted,
                facts,
                country,
                offered,
                awaitingCountry,
                misses,
                told,
                lastWord,
                secretWord,
                list);
    }

    @Override
    public String toString() {
        return "Conversation";
    }
}
