package org.amparo.understanding;

import java.util.List;
import java.util.Optional;

/**
 * What a message means.
 *
 * @param language code of the language to go on in
 * @param danger the kind of danger, an intent's id, if there is any sign of it
 * @param command what the person wants the bot to do, if it is a command
 * @param wantedLanguage for the command {@code LANGUAGE}: which one, if it was said
 * @param intent the best guess, where there is one at all; whether it may be used is told by the outcome
 * @param confidence calibrated, 0 to 1
 * @param alternatives the best guesses, best first, at most three, the best one included
 * @param also another need in the same message, not riskier than the first
 * @param harmful whether the person asks for help to harm somebody else
 * @param outcome what to do about it
 */
public record Understanding(
        String language,
        Optional<String> danger,
        Optional<Command> command,
        Optional<String> wantedLanguage,
        Optional<String> intent,
        double confidence,
        List<Guess> alternatives,
        Optional<String> also,
        Entities entities,
        boolean harmful,
        Outcome outcome) {

    /** A guess. */
    public record Guess(String intent, double confidence) {}

    /**
     * What the message names.
     *
     * @param platform as in guides: {@code whatsapp} …
     * @param device {@code android}, {@code iphone} or {@code computer}
     * @param country ISO 3166 alpha-2, upper case
     * @param changed whether something of theirs is new: a phone, a country, an app
     */
    public record Entities(
            Optional<String> platform, Optional<String> device, Optional<String> country, boolean changed) {
        public static final Entities NONE = new Entities(Optional.empty(), Optional.empty(), Optional.empty());

        /** Nothing of theirs is new. */
        public Entities(Optional<String> platform, Optional<String> device, Optional<String> country) {
            this(platform, device, country, false);
        }
    }

    /** What to do about it, most urgent first. */
    public enum Outcome {
        DANGER,
        COMMAND,
        /** Sure enough to start the guide of the intent. */
        GUIDE,
        /** Two guesses are close: ask which. */
        ASK,
        OUT_OF_SCOPE
    }
}
