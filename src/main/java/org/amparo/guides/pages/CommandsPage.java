package org.amparo.guides.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.Speech.CommandWords;
import org.amparo.guides.yaml.YamlFields;
import org.amparo.guides.yaml.YamlFile;
import org.amparo.guides.yaml.YamlLine;

/** {@code commands.<lang>.yml}: what people say for each command. */
public record CommandsPage(String file, String language, List<Entry> entries) {
    public CommandsPage {
        entries = List.copyOf(entries);
    }

    /** A command and its words. */
    public record Entry(int line, String command, CommandWords words) {}

    static Optional<CommandsPage> read(FileName name, String text, Consumer<Finding> found) {
        return YamlFile.read(name.path(), text, found)
                .map(fields -> new CommandsPage(
                        name.path(),
                        name.language(),
                        fields.keys().stream()
                                .flatMap(command -> entry(fields, command).stream())
                                .toList()));
    }

    private static Optional<Entry> entry(YamlFields fields, String command) {
        return fields.fields(command).map(lists -> {
            lists.allowOnly("whole", "anywhere");
            CommandWords words = new CommandWords(texts(lists, "whole"), texts(lists, "anywhere"));
            return new Entry(fields.line(command), command, words);
        });
    }

    private static List<String> texts(YamlFields fields, String key) {
        return fields.list(key).stream().map(YamlLine::text).toList();
    }
}
