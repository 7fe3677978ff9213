package org.amparo.guides.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.amparo.guides.Finding;

/**
 * A text file with one thing a line: phrases, held-out phrases, out-of-scope lines, danger examples ({@code kind<TAB>message}), near
 * misses ({@code phrase -> the other intent}).
 *
 * @param kind the name of the file up to its language: {@code phrases}, {@code held-out}, {@code danger-held-out} …
 * @param folder the intent, or {@code _bot}
 */
public record ListPage(String file, String folder, String kind, String language, List<Row> rows) {
    public ListPage {
        rows = List.copyOf(rows);
    }

    /** The texts without their lines. */
    public List<String> texts() {
        return rows.stream().map(Row::text).toList();
    }

    static ListPage plain(FileName name, String text) {
        List<Row> rows = new ArrayList<>();
        int line = 0;
        for (String typed : (Iterable<String>) text.lines()::iterator) {
            line++;
            if (!typed.isBlank() && !typed.startsWith("#")) {
                rows.add(Row.plain(line, typed.strip()));
            }
        }
        return new ListPage(name.path(), name.folder(), name.kind(), name.language(), rows);
    }

    /** The same, each line with a kind, a tab and a message. */
    static ListPage labelled(FileName name, String text, Consumer<Finding> found) {
        return inTwo(name, text, "\t", "write a kind, one tab, and the message", 0, found);
    }

    /** The same, each line with a phrase, an arrow and the intent that it belongs to. */
    static ListPage arrows(FileName name, String text, Consumer<Finding> found) {
        return inTwo(name, text, " -> ", "write it like 'phrase -> the-other-intent'", 1, found);
    }

    /** @param label which of the two, 0 or 1, says what the other one is */
    private static ListPage inTwo(
            FileName name, String text, String between, String how, int label, Consumer<Finding> found) {
        List<Row> rows = new ArrayList<>();
        for (Row row : plain(name, text).rows()) {
            String[] columns = row.text().split(between, -1);
            if (columns.length == 2 && !columns[0].isBlank() && !columns[1].isBlank()) {
                rows.add(new Row(row.line(), columns[label].strip(), columns[1 - label].strip()));
            } else {
                found.accept(Finding.error(name.path(), row.line(), "the line needs exactly two columns", how));
            }
        }
        return new ListPage(name.path(), name.folder(), name.kind(), name.language(), rows);
    }
}
