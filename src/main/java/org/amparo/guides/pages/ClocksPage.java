package org.amparo.guides.pages;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.yaml.YamlFile;

/**
 * {@code clocks.yml}: which clock is right where.
 *
 * @param lines country, ISO 3166 alpha-2, to where it stands
 */
public record ClocksPage(String file, Map<String, ZoneId> zones, Map<String, Integer> lines) {

    static Optional<ClocksPage> read(FileName name, String text, Consumer<Finding> found) {
        return YamlFile.read(name.path(), text, found).map(fields -> {
            Map<String, ZoneId> zones = new LinkedHashMap<>();
            Map<String, Integer> lines = new LinkedHashMap<>();
            for (String zone : fields.keys()) {
                int line = fields.line(zone);
                clock(zone)
                        .ifPresentOrElse(
                                clock -> fields.list(zone).forEach(country -> {
                                    zones.put(country.text(), clock);
                                    lines.put(country.text(), line);
                                }),
                                () -> found.accept(Finding.error(
                                        name.path(),
                                        line,
                                        "'" + zone + "' is no time zone",
                                        "use one such as Asia/Beirut")));
            }
            return new ClocksPage(name.path(), Collections.unmodifiableMap(zones), Collections.unmodifiableMap(lines));
        });
    }

    private static Optional<ZoneId> clock(String zone) {
        try {
            return Optional.of(ZoneId.of(zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
