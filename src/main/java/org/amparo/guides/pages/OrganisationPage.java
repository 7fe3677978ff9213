package org.amparo.guides.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.Organisation;
import org.amparo.guides.yaml.YamlFields;
import org.amparo.guides.yaml.YamlFile;
import org.amparo.guides.yaml.YamlLine;

/**
 * One file of {@code _organisations}.
 *
 * @param lines where each field stands
 */
public record OrganisationPage(String file, Organisation organisation, Map<String, Integer> lines) {

    /** Where the field stands, or the first line. */
    public int line(String field) {
        return lines.getOrDefault(field, 1);
    }

    static Optional<OrganisationPage> read(FileName name, String text, Consumer<Finding> found) {
        return YamlFile.read(name.path(), text, found).map(fields -> new Reader(name.path(), fields, found).page());
    }

    private record Reader(String file, YamlFields fields, Consumer<Finding> found) {
        OrganisationPage page() {
            fields.allowOnly(
                    "id",
                    "name",
                    "website",
                    "helps-with",
                    "serves",
                    "regions",
                    "languages",
                    "hours",
                    "open",
                    "contact",
                    "intake",
                    "source",
                    "checked-on",
                    "expires-on",
                    "status");
            Map<String, Integer> lines = new LinkedHashMap<>();
            fields.keys().forEach(key -> lines.put(key, fields.line(key)));
            Organisation organisation = new Organisation(
                    fields.required("id"),
                    fields.required("name"),
                    fields.required("website"),
                    texts("helps-with"),
                    texts("serves", true),
                    texts("regions"),
                    texts("languages"),
                    fields.text("hours").orElse(""),
                    fields.fields("open").flatMap(this::hours),
                    texts("contact", false),
                    texts("intake", false),
                    fields.required("source"),
                    date("checked-on"),
                    date("expires-on"),
                    isSeen());
            return new OrganisationPage(file, organisation, Map.copyOf(lines));
        }

        private List<String> texts(String key) {
            List<String> texts = fields.list(key).stream().map(YamlLine::text).toList();
            if (texts.isEmpty()) {
                report(key, "'" + key + "' is missing or empty", "write '" + key + ": [one, two]'");
            }
            return texts;
        }

        private Map<String, String> texts(String key, boolean required) {
            Map<String, String> texts = new LinkedHashMap<>();
            fields.fields(key)
                    .ifPresent(inner ->
                            inner.keys().forEach(name -> inner.text(name).ifPresent(text -> texts.put(name, text))));
            if (required && texts.isEmpty()) {
                report(key, "'" + key + "' is missing or empty", "write '" + key + ": {name: \"value\"}'");
            }
            return Collections.unmodifiableMap(texts);
        }

        private Optional<Organisation.Hours> hours(YamlFields open) {
            open.allowOnly("from", "until", "zone");
            try {
                return Optional.of(new Organisation.Hours(
                        LocalTime.parse(open.required("from")),
                        open.text("until").map(LocalTime::parse),
                        ZoneId.of(open.required("zone"))));
            } catch (DateTimeException e) {
                report(
                        "open",
                        "'open' cannot be read",
                        "write 'open: {from: \"09:00\", until: \"17:00\", zone: Asia/Beirut}'");
                return Optional.empty();
            }
        }

        private LocalDate date(String key) {
            try {
                return LocalDate.parse(fields.text(key).orElse(""));
            } catch (DateTimeParseException e) {
                report(key, "'" + key + "' is not a date", "write it like '" + key + ": 2026-11-22'");
                return LocalDate.EPOCH;
            }
        }

        private boolean isSeen() {
            String status = fields.required("status");
            if (!List.of("seen", "unverified", "").contains(status)) {
                report("status", "'" + status + "' is not a status", "use seen or unverified");
            }
            return status.equals("seen");
        }

        private void report(String key, String what, String how) {
            found.accept(Finding.error(file, fields.line(key), what, how));
        }
    }
}
