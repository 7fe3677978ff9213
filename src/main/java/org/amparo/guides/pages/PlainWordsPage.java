package org.amparo.guides.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.yaml.YamlFields;
import org.amparo.guides.yaml.YamlFile;
import org.amparo.guides.yaml.YamlLine;

/**
 * {@code plain-words.<lang>.yml}: how plainly the bot speaks one language.
 *
 * @param sentence most words of a sentence
 * @param reading most LIX of a guide: words a sentence, plus the percentage of words of more than six letters
 * @param soft words of which one stands where a menu is named that nobody has seen
 * @param onScreen hard words that screens use, so that people need them
 */
public record PlainWordsPage(
        String file,
        String language,
        int sentence,
        int reading,
        List<String> soft,
        List<String> onScreen,
        List<Row> hard) {
    public PlainWordsPage {
        soft = List.copyOf(soft);
        onScreen = List.copyOf(onScreen);
        hard = List.copyOf(hard);
    }

    static Optional<PlainWordsPage> read(FileName name, String text, Consumer<Finding> found) {
        return YamlFile.read(name.path(), text, found).map(fields -> {
            fields.allowOnly("sentence", "reading", "soft", "on-screen", "words");
            return new PlainWordsPage(
                    name.path(),
                    name.language(),
                    limit(name, fields, "sentence", found),
                    limit(name, fields, "reading", found),
                    texts(fields, "soft"),
                    texts(fields, "on-screen"),
                    fields.fields("words").map(PlainWordsPage::hard).orElse(List.of()));
        });
    }

    /** Each row is named by the hard word and says the plainer one. */
    private static List<Row> hard(YamlFields words) {
        return words.keys().stream()
                .map(word -> new Row(words.line(word), word, words.required(word)))
                .toList();
    }

    private static List<String> texts(YamlFields fields, String key) {
        return fields.list(key).stream().map(YamlLine::text).toList();
    }

    private static int limit(FileName name, YamlFields fields, String key, Consumer<Finding> found) {
        String typed = fields.required(key);
        if (typed.matches("[1-9][0-9]?")) {
            return Integer.parseInt(typed);
        }
        if (!typed.isEmpty()) {
            found.accept(Finding.error(
                    name.path(), fields.line(key), "'" + key + "' is not a limit", "write a number from 1 to 99"));
        }
        return Integer.MAX_VALUE;
    }
}
