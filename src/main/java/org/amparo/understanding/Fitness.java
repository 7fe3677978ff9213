package org.amparo.understanding;

import org.amparo.understanding.Understanding.Entities;
import org.amparo.understanding.Understanding.Outcome;

/** Whether words can be somebody's secret word: nothing that they, or anybody, may write without meaning it. */
public enum Fitness {
    FIT,
    TOO_SHORT_OR_LONG,
    /** The bot understands something by it, or there is no word in it that is seldom written. */
    EVERYDAY;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    /**
     * Judges.
     *
     * @param text as typed, codes and passwords taken out
     */
    public static Fitness of(String text, Listener listener, Understanding meaning) {
        long letters =
                Words.of(text).plain().codePoints().filter(Character::isLetter).count();
        if (letters < SHORTEST || text.codePointCount(0, text.length()) > LONGEST) {
            return TOO_SHORT_OR_LONG;
        }
        return isUnderstood(meaning) || listener.isEveryday(text) ? EVERYDAY : FIT;
    }

    private static boolean isUnderstood(Understanding meaning) {
        return meaning.danger().isPresent()
                || meaning.command().isPresent()
                || meaning.harmful()
                || meaning.outcome() != Outcome.OUT_OF_SCOPE
                || !meaning.entities().equals(Entities.NONE);
    }
}
