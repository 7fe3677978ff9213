package org.amparo.channel;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a reader sees as one character: a letter with its marks, a flag, a family of emoji. */
final class Graphemes {
    /** Not {@link java.text.BreakIterator}: that of Java 17 takes an emoji family to pieces. */
    static final Pattern CLUSTER = Pattern.compile("\\X");

    private Graphemes() {}

    static List<String> of(String text) {
        return CLUSTER.matcher(text).results().map(MatchResult::group).toList();
    }
}
