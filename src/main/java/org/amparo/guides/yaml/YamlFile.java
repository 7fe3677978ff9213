package org.amparo.guides.yaml;

import java.io.StringReader;
import java.util.Optional;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a YAML file without building any object from it. */
public final class YamlFile {
    private static final String QUOTES =
            "look at the spaces before this line, and put quotes round a text that holds ': ' or ' #'";

    private YamlFile() {}

    /** The named values of the file; empty if it has none, which is reported with its line. */
    public static Optional<YamlFields> read(String file, String text, Consumer<Finding> found) {
        try {
            Yaml yaml = new Yaml(new LoaderOptions());
            // An alias could make the tree endless.
            for (var event : yaml.parse(new StringReader(text))) {
                if (event instanceof AliasEvent) {
                    int line = event.getStartMark().getLine() + 1;
                    found.accept(Finding.error(
                            file, line, "a '*' alias cannot be used", "write the value again, or quote it"));
                    return Optional.empty();
                }
            }
            Node node = yaml.compose(new StringReader(text));
            if (node instanceof MappingNode fields) {
                return Optional.of(new YamlFields(file, fields, found));
            }
            found.accept(Finding.error(file, 1, "the file holds no named values", "write lines like 'name: value'"));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            found.accept(Finding.error(file, line, "this is not YAML (" + e.getProblem() + ")", QUOTES));
        } catch (YAMLException e) {
            found.accept(Finding.error(file, 0, "this is not YAML", QUOTES));
        }
        return Optional.empty();
    }
}
