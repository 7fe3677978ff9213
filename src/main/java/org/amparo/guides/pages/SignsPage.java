package org.amparo.guides.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.yaml.YamlFile;

/**
 * {@code danger.<lang>.yml} or {@code harm.<lang>.yml}: signs, each row named by its kind.
 *
 * @param kind {@code danger} or {@code harm}
 */
public record SignsPage(String file, String kind, String language, List<Row> rows) {
    /** Not a kind of danger: expressions that are taken out before the signs are looked for. */
    public static final String EVERYDAY = "everyday";

    public SignsPage {
        rows = List.copyOf(rows);
    }

    /** The signs of one kind. */
    public List<String> of(String name) {
        return rows.stream()
                .filter(row -> row.name().equals(name))
                .map(Row::text)
                .toList();
    }

    static Optional<SignsPage> read(FileName name, String text, Consumer<Finding> found) {
        return YamlFile.read(name.path(), text, found).map(fields -> {
            List<Row> rows = new ArrayList<>();
            for (String kind : fields.keys()) {
                fields.list(kind).forEach(sign -> rows.add(new Row(sign.number(), kind, sign.text())));
            }
            return new SignsPage(name.path(), name.kind(), name.language(), rows);
        });
    }
}
