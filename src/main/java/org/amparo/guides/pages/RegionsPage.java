package org.amparo.guides.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.yaml.YamlFile;
import org.amparo.guides.yaml.YamlLine;

/** {@code regions.yml}: which countries belong together. */
public record RegionsPage(String file, List<Region> regions) {
    /** A region, its countries as ISO 3166 alpha-2. */
    public record Region(int line, String id, List<String> countries) {}

    static Optional<RegionsPage> read(FileName name, String text, Consumer<Finding> found) {
        return YamlFile.read(name.path(), text, found)
                .map(fields -> new RegionsPage(
                        name.path(),
                        fields.keys().stream()
                                .map(id -> new Region(
                                        fields.line(id),
                                        id,
                                        fields.list(id).stream()
                                                .map(YamlLine::text)
                                                .toList()))
                                .toList()));
    }
}
