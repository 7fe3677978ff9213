package org.amparo.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.guides.Finding;
import org.amparo.guides.Intent;
import org.amparo.guides.Intent.NearMiss;
import org.amparo.guides.Release;
import org.amparo.understanding.Understanding.Outcome;

/** Phrases that sound like one need and are another: whom does the bot lead astray? */
public final class NearMisses {
    private NearMisses() {}

    /** One warning for each near miss that would get the guide of the need it only sounds like, in the order of the content. */
    public static List<Finding> fallenFor(Release release, Listener listener) {
        List<Finding> found = new ArrayList<>();
        for (Intent intent : release.intents().values()) {
            intent.notThis()
                    .forEach((language, misses) -> misses.stream()
                            .filter(miss -> isLedTo(intent, listener.understand(miss.phrase(), Optional.empty())))
                            .map(miss -> warning(intent, language, miss))
                            .forEach(found::add));
        }
        return found;
    }

    /** To be asked which of two it is harms nobody. */
    private static boolean isLedTo(Intent intent, Understanding understood) {
        return understood.outcome() == Outcome.GUIDE
                && understood.intent().filter(intent.id()::equals).isPresent();
    }

    private static Finding warning(Intent intent, String language, NearMiss miss) {
        return Finding.warning(
                intent.id() + "/not-this." + language + ".txt",
                miss.line(),
                "'" + miss.phrase() + "' gets the guide of " + intent.id(),
                "write some like it, in other words, into the phrases of " + miss.meant());
    }
}
