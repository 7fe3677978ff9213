package org.amparo.guides.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.Pages;
import org.amparo.guides.pages.PlainWordsPage;
import org.amparo.guides.pages.Row;

/** A word of experts, where there is a plainer one and the plainer one does not stand beside it. */
final class HardWords implements Check {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (PlainWordsPage plain : pages.plainWords()) {
            Pattern onScreen = anyOf(plain.onScreen());
            List<HardWord> hard = plain.hard().stream().map(HardWord::new).toList();
            Passage.in(pages, plain.language()).forEach(passage -> {
                String text = onScreen.matcher(passage.text()).replaceAll(" ");
                hard.stream()
                        .filter(word -> word.isIn(text))
                        .forEach(word -> found.accept(Finding.warning(
                                passage.file(),
                                passage.line(),
                                "'" + word.row().name() + "' is a hard word",
                                "say '" + word.row().text()
                                        + "', or say both; if the screen uses it, add it to 'on-screen' in "
                                        + plain.file())));
            });
        }
    }

    private record HardWord(Row row, Pattern pattern, Pattern plainer) {
        HardWord(Row row) {
            this(row, anyOf(List.of(row.name())), anyOf(List.of(row.text())));
        }

        boolean isIn(String text) {
            return pattern.matcher(text).find() && !plainer.matcher(text).find();
        }
    }

    /** Whole words; a {@code *} at the end of one stands for any ending. Nothing is found by an empty list. */
    private static Pattern anyOf(List<String> words) {
        return Pattern.compile(
                words.stream()
                                .map(word -> word.endsWith("*")
                                        ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
                                        : Pattern.quote(word))
                                .collect(Collectors.joining(
                                        "|", "(?<![\\p{L}\\p{N}])(?:", words.isEmpty() ? "(?!))" : ")"))
                        + "(?![\\p{L}\\p{N}])",
                FLAGS);
    }
}
