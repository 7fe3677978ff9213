package org.amparo.understanding;

import java.util.stream.Stream;
import org.amparo.guides.Release;
import org.amparo.guides.Speech;

/** Signs that somebody wants help to attack, track or unmask somebody else, in all languages at once. */
final class HarmSigns {
    private final Signs harm;

    HarmSigns(Release release, Lexicon lexicon) {
        harm = new Signs(Phrases.forgiving(lexicon));
        for (Speech speech : release.speech().values()) {
            speech.harm().forEach(sign -> harm.add("harm", sign));
        }
    }

    /** The signs that the message shows. */
    Stream<Explanation.Sign> in(ReadWords words, Words typed) {
        return harm.in(words, typed).stream();
    }

    boolean standIn(ReadWords words) {
        return !harm.kindsIn(words).isEmpty();
    }
}
