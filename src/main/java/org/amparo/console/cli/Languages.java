package org.amparo.console.cli;

import java.util.List;
import org.amparo.guides.files.ContentFiles;

/** The languages of a folder of content, read without looking at the rest, which may be unfinished. */
final class Languages {
    static final String FILE = "languages.yml";

    private Languages() {}

    /** Their codes, in the order of fallback. */
    static List<String> in(ContentFiles files) {
        return files.texts()
                .getOrDefault(FILE, "")
                .lines()
                .filter(line -> line.matches("[A-Za-z-]+:.*"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();
    }
}
