package org.amparo.understanding;

import java.util.Set;
import org.amparo.guides.Release;
import org.amparo.guides.Speech;

/** The danger signs of all languages at once, for nobody chooses a language in danger. */
final class DangerSigns {
    private final Signs everyday;
    private final Signs danger;

    DangerSigns(Release release, Lexicon lexicon) {
        // A typo of a danger word must not be taken for an everyday expression.
        everyday = new Signs(Phrases.exact(lexicon));
        danger = new Signs(Phrases.forgiving(lexicon));
        for (Speech speech : release.speech().values()) {
            speech.everyday().forEach(expression -> everyday.add("everyday", expression));
            speech.danger().forEach((kind, signs) -> signs.forEach(sign -> danger.add(kind, sign)));
        }
    }

    /** The kinds of danger that the message shows a sign of, once everyday expressions are taken out. */
    Set<String> kindsIn(ReadWords words) {
        return danger.kindsIn(everyday.takenOutOf(words));
    }
}
