package org.amparo.guides.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.amparo.guides.Finding;
import org.amparo.guides.yaml.YamlFile;

/** {@code voice.<lang>.yml}: one row for each saying, named by its key. */
public record VoicePage(String file, String language, List<Row> rows) {
    public VoicePage {
        rows = List.copyOf(rows);
    }

    public Map<String, String> sayings() {
        return rows.stream().collect(Collectors.toUnmodifiableMap(Row::name, Row::text));
    }

    static Optional<VoicePage> read(FileName name, String text, Consumer<Finding> found) {
        return YamlFile.read(name.path(), text, found)
                .map(fields -> new VoicePage(
                        name.path(),
                        name.language(),
                        fields.keys().stream()
                                .map(key -> new Row(fields.line(key), key, fields.required(key)))
                                .toList()));
    }
}
