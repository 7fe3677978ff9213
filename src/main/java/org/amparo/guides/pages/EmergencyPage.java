package org.amparo.guides.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.Release.EmergencyNumbers;
import org.amparo.guides.yaml.YamlFields;
import org.amparo.guides.yaml.YamlFile;

/** {@code emergency-numbers.yml}: what to call where. */
public record EmergencyPage(String file, List<Entry> entries) {
    public EmergencyPage {
        entries = List.copyOf(entries);
    }

    /** About the whole file, not a country: whether somebody confirmed the numbers. */
    private static final String CHECKED = "checked";

    /** The numbers of one country, ISO 3166 alpha-2. */
    public record Entry(int line, String country, EmergencyNumbers numbers) {}

    static Optional<EmergencyPage> read(FileName name, String text, Consumer<Finding> found) {
        return YamlFile.read(name.path(), text, found)
                .map(fields -> new EmergencyPage(
                        name.path(),
                        fields.keys().stream()
                                .filter(country -> !country.equals(CHECKED))
                                .flatMap(country -> entry(fields, country).stream())
                                .toList()));
    }

    private static Optional<Entry> entry(YamlFields countries, String country) {
        return countries.fields(country).map(numbers -> {
            numbers.allowOnly("police", "ambulance");
            return new Entry(
                    countries.line(country),
                    country,
                    new EmergencyNumbers(numbers.required("police"), numbers.required("ambulance")));
        });
    }
}
