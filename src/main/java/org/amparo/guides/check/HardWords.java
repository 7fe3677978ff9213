package org.amparo.guides.check;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.Pages;
import org.amparo.guides.pages.PlainWordsPage;
import org.amparo.guides.pages.Row;

/** A word of experts, where there is a plainer one and the plainer one does not stand beside it. */
final class HardWords implements Check {
    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (PlainWordsPage plain : pages.plainWords()) {
            List<HardWord> hard = plain.hard().stream().map(HardWord::of).toList();
            Pattern onScreen = anyOf(plain.onScreen());
            Passage.in(pages, plain.language())
                    .flatMap(List::stream)
                    .forEach(passage -> look(passage, hard, onScreen, plain, found));
        }
    }

    private static void look(
            Passage passage, List<HardWord> hard, Pattern onScreen, PlainWordsPage plain, Consumer<Finding> found) {
        String text = passage.text().toLowerCase(Locale.ROOT);
        hard.stream()
                .filter(word -> text.contains(word.letters()))
                .filter(word -> word.isIn(onScreen.matcher(text).replaceAll(" ")))
                .forEach(word -> found.accept(Finding.warning(
                        passage.file(),
                        passage.line(),
                        "'" + word.row().name() + "' is a hard word",
                        "say '" + word.row().text() + "', or say both; if the screen uses it, add it to 'on-screen' in "
                                + plain.file())));
    }

    /** @param letters without which it cannot be there: to look for them is much faster than for the word */
    private record HardWord(Row row, String letters, Pattern word, Pattern plainer) {
        static HardWord of(Row row) {
            return new HardWord(
                    row,
                    row.name().replace("*", "").toLowerCase(Locale.ROOT),
                    anyOf(List.of(row.name())),
                    anyOf(List.of(row.text())));
        }

        boolean isIn(String text) {
            return word.matcher(text).find() && !plainer.matcher(text).find();
        }
    }

    /** Whole words, in small letters; a {@code *} at the end of one stands for any ending. Nothing is found by an empty list. */
    private static Pattern anyOf(List<String> words) {
        return Pattern.compile(words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .map(word -> word.endsWith("*")
                        ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
                        : Pattern.quote(word))
                .collect(Collectors.joining(
                        "|", "(?<![\\p{L}\\p{N}])(?:", (words.isEmpty() ? "(?!))" : ")") + "(?![\\p{L}\\p{N}])")));
    }
}
