package org.amparo.guides.check;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.Pages;
import org.amparo.guides.pages.SignsPage;

/** A sign that is mistyped never fires, and a missed danger is the worst failure there is. */
final class DangerSigns implements Check {
    private static final Pattern SLOTS = Pattern.compile("+", Pattern.LITERAL);
    private static final Pattern ALTERNATIVES = Pattern.compile("|", Pattern.LITERAL);
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+\\*?( [\\p{L}\\p{N}\\p{M}]+\\*?)*");
    private static final Pattern ACCENT = Pattern.compile("\\p{IsLatin}\\p{M}");
    private static final String HARM = "refuse";

    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (SignsPage page : pages.signs()) {
            page.rows()
                    .forEach(row -> problem(row.text())
                            .ifPresent(what -> found.accept(Finding.error(
                                    page.file(),
                                    row.line(),
                                    what,
                                    "write it like 'he|they + at|outside + door|house', all small, without accents"))));
            if (page.kind().equals("harm")) {
                page.rows().stream()
                        .filter(row -> !row.name().equals(HARM))
                        .forEach(row -> found.accept(Finding.error(
                                page.file(),
                                row.line(),
                                "nobody looks for '" + row.name() + "'",
                                "put the sign under '" + HARM + ":'")));
            }
        }
    }

    private static Optional<String> problem(String sign) {
        for (String slot : SLOTS.split(sign, -1)) {
            for (String alternative : ALTERNATIVES.split(slot, -1)) {
                String words = alternative.strip();
                if (words.isEmpty()) {
                    return Optional.of("there is nothing beside a '+' or '|'");
                }
                if (!WORDS.matcher(words).matches()) {
                    return Optional.of("'" + words + "' is not words with at most a '*' at the end of one");
                }
                if (!words.equals(words.toLowerCase(Locale.ROOT))) {
                    return Optional.of("'" + words + "' has capital letters");
                }
                // ñ is a letter of its own.
                if (ACCENT.matcher(
                                Normalizer.normalize(words, Normalizer.Form.NFD).replace("n\u0303", "n"))
                        .find()) {
                    return Optional.of("'" + words + "' has accents");
                }
            }
        }
        return Optional.empty();
    }
}
