package org.amparo.guides.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.OldName;
import org.amparo.guides.yaml.YamlFields;
import org.amparo.guides.yaml.YamlFile;

/** {@code old-names.yml}: what is called, or works, otherwise today. */
public record OldNamesPage(String file, List<Entry> entries) {
    public OldNamesPage {
        entries = List.copyOf(entries);
    }

    /**
     * One of them.
     *
     * @param line where it begins
     */
    public record Entry(int line, OldName name) {}

    static Optional<OldNamesPage> read(FileName name, String text, Consumer<Finding> found) {
        return YamlFile.read(name.path(), text, found)
                .map(fields -> new OldNamesPage(
                        name.path(),
                        fields.keys().stream()
                                .flatMap(id -> fields.fields(id).stream().map(inner -> entry(id, inner)))
                                .toList()));
    }

    private static Entry entry(String id, YamlFields fields) {
        fields.allowOnly("names", "guide", "source", "reviewed", "told");
        fields.required("source");
        fields.required("reviewed");
        Map<String, String> told = new LinkedHashMap<>();
        fields.fields("told")
                .ifPresent(inner -> inner.keys()
                        .forEach(language -> inner.text(language).ifPresent(text -> told.put(language, text))));
        List<OldName.Name> names = fields.list("names").stream()
                .map(line -> OldName.Name.of(line.text()))
                .toList();
        return new Entry(fields.line(), new OldName(id, names, fields.required("guide"), told));
    }
}
