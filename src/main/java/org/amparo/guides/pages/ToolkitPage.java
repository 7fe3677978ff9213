package org.amparo.guides.pages;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.amparo.guides.Facet;
import org.amparo.guides.Finding;
import org.amparo.guides.Toolkit;
import org.amparo.guides.yaml.YamlFields;
import org.amparo.guides.yaml.YamlFile;

/** {@code toolkit.yml}: what goes into a person's own plan, and how much it matters to whom. */
public record ToolkitPage(String file, List<Entry> entries) {
    private static final String EVERYBODY = "everybody";
    private static final String REGION = "region";
    private static final List<Facet> TOLD = List.of(Facet.PLATFORM, Facet.DEVICE, Facet.WORK, Facet.WORRY);

    public ToolkitPage {
        entries = List.copyOf(entries);
    }

    /** The line of an action. */
    public record Entry(int line, Toolkit.Action action) {}

    static Optional<ToolkitPage> read(FileName name, String text, Consumer<Finding> found) {
        return YamlFile.read(name.path(), text, found)
                .map(intents -> new ToolkitPage(
                        name.path(),
                        intents.keys().stream()
                                .flatMap(intent -> entry(name.path(), intents, intent, found).stream())
                                .toList()));
    }

    private static Optional<Entry> entry(String file, YamlFields intents, String intent, Consumer<Finding> found) {
        return intents.fields(intent).map(weights -> {
            weights.allowOnly(EVERYBODY, "platform", "device", "work", "worry", REGION);
            Map<Facet, Map<String, Integer>> more = new EnumMap<>(Facet.class);
            TOLD.forEach(facet -> more.put(facet, inside(file, weights, facet.word(), found)));
            int everybody = weights.text(EVERYBODY).isPresent() ? weight(file, weights, EVERYBODY, found) : 0;
            return new Entry(
                    intents.line(intent),
                    new Toolkit.Action(intent, everybody, more, inside(file, weights, REGION, found)));
        });
    }

    private static Map<String, Integer> inside(String file, YamlFields weights, String key, Consumer<Finding> found) {
        Map<String, Integer> values = new LinkedHashMap<>();
        weights.fields(key)
                .ifPresent(fields ->
                        fields.keys().forEach(value -> values.put(value, weight(file, fields, value, found))));
        return values;
    }

    private static int weight(String file, YamlFields fields, String key, Consumer<Finding> found) {
        String typed = fields.required(key);
        if (typed.matches("[0-9]")) {
            return Integer.parseInt(typed);
        }
        found.accept(Finding.error(
                file,
                fields.line(key),
                "'" + typed + "' is no weight",
                "write a number from 0 to 9 behind '" + key + ":'"));
        return 0;
    }
}
