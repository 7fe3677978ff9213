package org.amparo.guides.check;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.Pages;
import org.amparo.guides.pages.Row;
import org.amparo.guides.pages.VoicePage;

/** The voice has every saying that the bot asks for, with its places for values and no other places. */
final class Sayings implements Check {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Map<String, Saying> KNOWN =
            Saying.ALL.stream().collect(Collectors.toUnmodifiableMap(Saying::key, Function.identity()));

    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (VoicePage voice : pages.voices()) {
            List<String> there = voice.rows().stream().map(Row::name).toList();
            for (Saying saying : Saying.ALL) {
                if (!there.contains(saying.key())) {
                    found.accept(Finding.error(
                            voice.file(),
                            0,
                            "the saying '" + saying.key() + "' is missing",
                            "add it; the other languages show what it says"));
                }
            }
            voice.rows().forEach(row -> look(voice.file(), row, found));
        }
    }

    private static void look(String file, Row row, Consumer<Finding> found) {
        Saying saying = KNOWN.get(row.name());
        if (saying == null) {
            found.accept(Finding.warning(
                    file,
                    row.line(),
                    "the bot never says '" + row.name() + "'",
                    "look for a slip of the pen in the key, or delete it"));
            return;
        }
        List<String> used = PLACE.matcher(row.text())
                .results()
                .map((MatchResult r) -> r.group(1))
                .toList();
        for (String place : used) {
            if (!saying.places().contains(place)) {
                found.accept(Finding.error(
                        file,
                        row.line(),
                        "nothing is filled in for {" + place + "}",
                        saying.places().isEmpty()
                                ? "write it without braces"
                                : "use {" + String.join("}, {", saying.places()) + "}"));
            }
        }
        for (String place : saying.places()) {
            if (!used.contains(place)) {
                found.accept(Finding.error(
                        file, row.line(), "{" + place + "} is missing", "put it where the value belongs"));
            }
        }
    }
}
