package org.amparo.understanding;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.guides.Release;

/** Everything that is understood by rule, over one lexicon, so that a message is read once. */
final class Rulebook {
    private final WordReader reader;
    private final DangerSigns dangerSigns;
    private final HarmSigns harmSigns;
    private final Commands commands;
    private final LanguageNames languageNames;
    private final Gazetteer gazetteer;
    private final Topics topics;

    Rulebook(Release release, UsedWords used) {
        Lexicon lexicon = new Lexicon(used.ordinary());
        dangerSigns = new DangerSigns(release, lexicon);
        harmSigns = new HarmSigns(release, lexicon);
        commands = new Commands(release, lexicon);
        languageNames = new LanguageNames(release, lexicon);
        gazetteer = new Gazetteer(release, used.common(), lexicon);
        topics = new Topics(release, lexicon);
        reader = lexicon.reader();
        lexicon.close();
    }

    ReadWords read(Words words) {
        return reader.read(words);
    }

    /** All signs that stand in a message. */
    List<Explanation.Sign> signsIn(ReadWords words, Words typed) {
        return Stream.concat(dangerSigns.in(words, typed), harmSigns.in(words, typed))
                .toList();
    }

    boolean areOrdinary(Words words) {
        return words.all().stream().allMatch(reader::isOrdinary);
    }

    DangerSigns dangerSigns() {
        return dangerSigns;
    }

    HarmSigns harmSigns() {
        return harmSigns;
    }

    Commands commands() {
        return commands;
    }

    LanguageNames languageNames() {
        return languageNames;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    Topics topics() {
        return topics;
    }
}
