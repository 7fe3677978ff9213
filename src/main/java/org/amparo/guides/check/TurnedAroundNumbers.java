package org.amparo.guides.check;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.Pages;
import org.amparo.message.Language;

/**
 * Between words that run from right to left, {@code +353 1 210} is shown as {@code 210 1 353+} and {@code @name} as {@code name@}, unless
 * an invisible mark before it says that it runs from left to right.
 */
final class TurnedAroundNumbers implements Check {
    private static final String MARKS = "\u200E\u202A\u202D\u2066\u2068";
    private static final Pattern BARE = Pattern.compile("(?<![\\w.@+*#/" + MARKS
            + "-])(?:\\+\\d|[@#][A-Za-z0-9_]{2}|\\*#?\\d|#\\d|(?<!\\d[ -])\\d{1,4}[ -]\\d{2,4}[ -]\\d{2,})");
    private static final Pattern NOT_SAID = Pattern.compile("(Source|Reviewed|Check):.*|#.*");

    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        Set<String> endings = pages.languages().stream()
                .filter(Language::rightToLeft)
                .flatMap(language ->
                        Set.of("/guide.%s.md", "/voice.%s.yml").stream().map(name -> name.formatted(language.code())))
                .collect(Collectors.toSet());
        TextLine.said(pages)
                .filter(line -> endings.stream().anyMatch(line.file()::endsWith))
                .filter(line -> !NOT_SAID.matcher(line.text()).matches())
                .filter(line -> BARE.matcher(line.text()).find())
                .forEach(line -> found.accept(Finding.warning(
                        line.file(),
                        line.number(),
                        "a number or a name will be shown turned around",
                        "put a left-to-right mark (U+200E) right before it")));
    }
}
