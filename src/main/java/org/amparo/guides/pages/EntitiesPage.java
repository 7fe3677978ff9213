package org.amparo.guides.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.yaml.YamlFile;
import org.amparo.guides.yaml.YamlLine;

/** {@code entities.<lang>.yml}: what people call apps, devices, countries and whatever else the needs are about. */
public record EntitiesPage(String file, String language, List<Entry> entries) {
    public EntitiesPage {
        entries = List.copyOf(entries);
    }

    /**
     * A thing and what people call it.
     *
     * @param facet {@code platform}, {@code device}, {@code country}, {@code topic}, {@code time} or {@code change}
     */
    public record Entry(int line, String facet, String value, List<String> words) {}

    static Optional<EntitiesPage> read(FileName name, String text, Consumer<Finding> found) {
        return YamlFile.read(name.path(), text, found).map(fields -> {
            fields.allowOnly("platform", "device", "country", "topic", "time", "change");
            List<Entry> entries = new ArrayList<>();
            for (String facet : fields.keys()) {
                fields.fields(facet)
                        .ifPresent(values -> values.keys()
                                .forEach(value -> entries.add(new Entry(
                                        values.line(value),
                                        facet,
                                        value,
                                        values.list(value).stream()
                                                .map(YamlLine::text)
                                                .toList()))));
            }
            return new EntitiesPage(name.path(), name.language(), entries);
        });
    }
}
