package org.amparo.guides.pages;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.markdown.MarkdownSection.Line;

/** The lines of a step that begin with a keyword, such as {@code Why:}, each at most once. */
final class KeywordLines {
    private static final List<String> KEYWORDS =
            List.of("Why", "Careful", "If it fails", "Source", "Reviewed", "Check");

    private final String file;
    private final Consumer<Finding> found;
    private final Map<String, Line> lines = new HashMap<>();

    KeywordLines(String file, Consumer<Finding> found) {
        this.file = file;
        this.found = found;
    }

    /** Whether the line begins with a keyword; then it is one of these from now on. */
    boolean take(Line typed) {
        Optional<String> keyword = KEYWORDS.stream()
                .filter(word -> typed.text().startsWith(word + ":"))
                .findFirst();
        keyword.ifPresent(word -> take(word, typed));
        return keyword.isPresent();
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** What stands behind the keyword; empty if it does not stand here. */
    String text(String keyword) {
        Line typed = lines.get(keyword);
        return typed == null ? "" : typed.text();
    }

    Optional<LocalDate> reviewed() {
        Line typed = lines.get("Reviewed");
        if (typed == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed.text()));
        } catch (DateTimeParseException e) {
            report(typed, "the review date cannot be read", "write it like 'Reviewed: 2026-11-22'");
            return Optional.empty();
        }
    }

    boolean isUnverified() {
        Line typed = lines.get("Check");
        if (typed != null && !typed.text().equals("unverified")) {
            report(typed, "'Check:' knows only one word", "write 'Check: unverified', or delete the line");
        }
        return typed != null;
    }

    private void take(String keyword, Line typed) {
        String text = typed.text().substring(keyword.length() + 1).strip();
        if (text.isEmpty()) {
            report(typed, "'" + keyword + ":' says nothing", "write it on the same line, or delete the line");
        }
        if (lines.put(keyword, new Line(typed.number(), text)) != null) {
            report(typed, "'" + keyword + ":' stands here twice", "put both into one line");
        }
    }

    private void report(Line at, String what, String how) {
        found.accept(Finding.error(file, at.number(), what, how));
    }
}
