package org.amparo.guides.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.Pages;

/** A line of a file as typed. */
record TextLine(String file, int number, String text) {
    private static final Pattern SAID =
            Pattern.compile("[^/]+/(guide|voice)\\.[^/]+|_organisations/[^/]+|_bot/old-names\\.yml");

    /** Every line of every file. */
    static Stream<TextLine> all(Pages pages) {
        return pages.files().keySet().stream().flatMap(file -> of(pages, file));
    }

    /** The lines of which the bot says something to a person: guides, voices, organisations; not what people type. */
    static Stream<TextLine> said(Pages pages) {
        return pages.files().keySet().stream()
                .filter(file -> SAID.matcher(file).matches())
                .flatMap(file -> of(pages, file))
                .filter(line ->
                        !(line.file().endsWith(".yml") && line.text().strip().startsWith("#")));
    }

    Finding error(String what, String how) {
        return Finding.error(file, number, what, how);
    }

    private static Stream<TextLine> of(Pages pages, String file) {
        List<TextLine> lines = new ArrayList<>();
        pages.files()
                .getOrDefault(file, "")
                .lines()
                .forEach(text -> lines.add(new TextLine(file, lines.size() + 1, text)));
        return lines.stream();
    }
}
