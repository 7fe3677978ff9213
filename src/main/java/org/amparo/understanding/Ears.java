package org.amparo.understanding;

import java.util.Set;
import org.amparo.understanding.Understanding.Outcome;

/**
 * What was learned for one language.
 *
 * @param classifier tells its intents apart
 */
record Ears(Classifier classifier, Thresholds thresholds) {

    /** Whether the opinion is danger by itself. */
    boolean alarmedBy(Opinion opinion, Set<String> urgent) {
        return opinion.massOf(urgent)
                >= (opinion.familiarity() >= thresholds.familiarity()
                        ? thresholds.urgentMass()
                        : Math.max(thresholds.urgentMass(), Thresholds.URGENT_THOUGH_STRANGE));
    }

    /** Whether it is sure that the message is about none of these: then a sign of them is an accident. */
    boolean contradicts(Opinion opinion, Set<String> grave) {
        return opinion.massOf(grave) < thresholds.signedMass();
    }

    /** What an opinion allows to do, danger aside. */
    Outcome outcomeOf(Opinion opinion) {
        if (opinion.familiarity() < thresholds.familiarity()) {
            return Outcome.OUT_OF_SCOPE;
        }
        boolean sure = opinion.familiarity() >= thresholds.sureFamiliarity()
                && opinion.best(1).get(0).confidence() >= Thresholds.SURE_CONFIDENCE;
        return sure ? Outcome.GUIDE : Outcome.ASK;
    }
}
