package org.amparo.understanding;

import java.util.Set;
import java.util.stream.Stream;
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

    /** The signs that the message shows, everyday expressions before those of danger. */
    Stream<Explanation.Sign> in(ReadWords words, Words typed) {
        return Stream.concat(everyday.in(words, typed).stream(), danger.in(everyday.takenOutOf(words), typed).stream());
    }

    /** The kinds of danger that the message shows a sign of, once everyday expressions are taken out. */
    Set<String> kindsIn(ReadWords words) {
        return danger.kindsIn(everyday.takenOutOf(words));
    }
}
