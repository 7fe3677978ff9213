package org.amparo.guides.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Named values of a YAML file, in the order of the file. A value of another shape than asked for is reported and counts as absent. */
public final class YamlFields {
    private final String file;
    private final int line;
    private final Map<String, NodeTuple> tuples = new LinkedHashMap<>();
    private final Consumer<Finding> found;

    YamlFields(String file, MappingNode node, Consumer<Finding> found) {
        this.file = file;
        this.line = lineOf(node);
        this.found = found;
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                report(lineOf(tuple.getKeyNode()), "a name must be one word", "write 'name: value'");
            } else if (tuples.putIfAbsent(key.getValue(), tuple) != null) {
                report(lineOf(key), "'" + key.getValue() + "' stands here twice", "keep one of them");
            }
        }
    }

    /** Where they begin. */
    public int line() {
        return line;
    }

    /** Where the value stands; where the fields begin if there is no such value. */
    public int line(String key) {
        NodeTuple tuple = tuples.get(key);
        return tuple == null ? line : lineOf(tuple.getKeyNode());
    }

    public Set<String> keys() {
        return tuples.keySet();
    }

    /** A single value; empty if it is not there or blank. */
    public Optional<String> text(String key) {
        NodeTuple tuple = tuples.get(key);
        if (tuple == null) {
            return Optional.empty();
        }
        return scalar(tuple.getValueNode()).filter(text -> !text.isBlank());
    }

    /** A list of single values; empty if it is not there. */
    public List<YamlLine> list(String key) {
        NodeTuple tuple = tuples.get(key);
        if (tuple == null) {
            return List.of();
        }
        if (!(tuple.getValueNode() instanceof SequenceNode items)) {
            report(line(key), "'" + key + "' must be a list", "write '" + key + ": [one, two]'");
            return List.of();
        }
        List<YamlLine> lines = new ArrayList<>();
        for (Node item : items.getValue()) {
            scalar(item).ifPresent(text -> lines.add(new YamlLine(lineOf(item), text)));
        }
        return List.copyOf(lines);
    }

    /** Fields inside; empty if they are not there. */
    public Optional<YamlFields> fields(String key) {
        NodeTuple tuple = tuples.get(key);
        if (tuple == null) {
            return Optional.empty();
        }
        if (tuple.getValueNode() instanceof MappingNode inner) {
            return Optional.of(new YamlFields(file, inner, found));
        }
        report(line(key), "'" + key + "' must hold named values", "write '" + key + ": {name: value}'");
        return Optional.empty();
    }

    /** The value, and a finding if it is not there. */
    public String required(String key) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            report(line, "'" + key + "' is missing", "add a line '" + key + ": …'");
        }
        return text.orElse("");
    }

    /** Reports every name that means nothing here: it is a slip of the pen more often than not. */
    public void allowOnly(String... known) {
        Set<String> names = Set.of(known);
        for (String key : keys()) {
            if (!names.contains(key)) {
                report(line(key), "nobody knows '" + key + "'", "use " + String.join(", ", known));
            }
        }
    }

    private Optional<String> scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        report(lineOf(node), "a single value must stand here", "write one text, in quotes if it holds ':' or '#'");
        return Optional.empty();
    }

    private void report(int at, String what, String how) {
        found.accept(Finding.error(file, at, what, how));
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
