package org.amparo.understanding;

import java.util.List;
import java.util.Optional;
import org.amparo.understanding.Understanding.Guess;

/**
 * What a message means, and why. It holds words of the message, so it is for whoever asked and never for a log.
 *
 * @param languages the spellings that its letters allow, by code ({@code ru-latn}: Russian in Latin letters), most likely first; only one
 *     if the letters decide. Likelihoods, 0 to 1
 * @param signs all that stand in it, those of danger, of harm, and everyday expressions, which are taken out before danger is looked for
 * @param wholeCommand whether the command, if there is one, is the whole message
 * @param borders what was compared with what
 * @param pulls what speaks for the best guess, and what against it, the strongest first
 * @param nearest the phrase that is most like the message, in its language
 */
public record Explanation(
        Understanding meaning,
        List<Guess> languages,
        List<Sign> signs,
        boolean wholeCommand,
        Borders borders,
        List<Pull> pulls,
        Optional<Example> nearest) {

    /**
     * A sign in the notation of {@code intents/_bot}.
     *
     * @param kind of danger, an intent's id; {@code harm}; or {@code everyday}
     * @param words of the message that make it up
     */
    public record Sign(String kind, String notation, String words) {}

    /**
     * What the opinion is held against.
     *
     * @param familiarity how much the message looks like anything learned
     * @param outOfScopeBelow less familiar messages are out of scope
     * @param guideFrom from this familiarity on a guide may be started; in between the bot asks
     * @param sureFrom and from this confidence in the best guess on
     * @param urgent how likely all urgent intents are together
     * @param alarmFrom from this likelihood of theirs on it is danger even without a sign
     */
    public record Borders(
            double familiarity,
            double outOfScopeBelow,
            double guideFrom,
            double sureFrom,
            double urgent,
            double alarmFrom) {}

    /**
     * A phrase of the content.
     *
     * @param likeness 0 to 1
     */
    public record Example(String intent, String phrase, double likeness) {}

    @Override
    public String toString() {
        return "Explanation of " + meaning.outcome();
    }
}
