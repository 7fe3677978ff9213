package org.amparo.understanding;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amparo.guides.Finding;
import org.amparo.guides.Intent;
import org.amparo.guides.Release;

/** Phrases of ordinary needs that a danger sign takes for danger: either the sign is too wide, or the phrase stands in the wrong place. */
public final class AlarmingPhrases {
    private AlarmingPhrases() {}

    /** One warning for each phrase of an intent of normal risk, in the order of the content. */
    public static List<Finding> in(Release release) {
        Map<String, List<String>> texts = Lessons.languages(release);
        Map<String, UnicodeScript> scripts = Alphabet.ofTexts(texts);
        Rulebook rules = new Rulebook(release, UsedWords.of(release, texts, new Spellings(scripts)));
        List<Finding> found = new ArrayList<>();
        for (Intent intent : release.intents().values()) {
            if (intent.risk() == Intent.Risk.NORMAL) {
                intent.phrases()
                        .forEach((language, phrases) -> phrases.stream()
                                .filter(phrase -> !rules.dangerSigns()
                                        .kindsIn(rules.read(Words.of(phrase)))
                                        .isEmpty())
                                .map(phrase -> warning(intent, language, phrase, rules))
                                .forEach(found::add));
            }
        }
        return found;
    }

    private static Finding warning(Intent intent, String language, String phrase, Rulebook rules) {
        return Finding.warning(
                intent.id() + "/phrases." + language + ".txt",
                0,
                "'" + phrase + "' is taken for " + rules.dangerSigns().kindsIn(rules.read(Words.of(phrase))),
                "narrow the sign in _bot/danger, or add to 'everyday' there, or move the phrase");
    }
}
