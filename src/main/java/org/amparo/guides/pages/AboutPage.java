package org.amparo.guides.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.guides.Finding;
import org.amparo.guides.Intent;
import org.amparo.guides.yaml.YamlFields;
import org.amparo.guides.yaml.YamlFile;

/**
 * {@code about.yml} of an intent.
 *
 * @param intent the folder's name
 * @param reviewMonths at least 1
 */
public record AboutPage(
        String file,
        String intent,
        String group,
        Intent.Risk risk,
        Intent.Handoff handoff,
        boolean urgentWhenNow,
        boolean sensitive,
        List<Row> next,
        List<Row> help,
        int reviewMonths) {

    private static final List<String> GROUPS =
            List.of("incident", "account", "messaging", "profile", "reporting", "learning", "wellbeing");
    private static final Pattern MONTHS = Pattern.compile("([1-9][0-9]?) months?");
    private static final int MOST_NEXT = 3;

    static Optional<AboutPage> read(FileName name, String text, Consumer<Finding> found) {
        return YamlFile.read(name.path(), text, found).map(fields -> read(name, fields, found));
    }

    private static AboutPage read(FileName name, YamlFields fields, Consumer<Finding> found) {
        fields.allowOnly(
                "id",
                "group",
                "risk",
                "handoff",
                "urgent-when-now",
                "sensitive",
                "next",
                "help",
                "review-every",
                "owner");
        Choosing choosing = new Choosing(name.path(), fields, found);
        if (!fields.required("id").equals(name.folder())) {
            choosing.report("id", "the id is not the folder's name", "write 'id: " + name.folder() + "'");
        }
        List<Row> next = rows(fields, "next");
        if (next.size() > MOST_NEXT) {
            choosing.report("next", "there are more than three next intents", "keep the three most useful ones");
        }
        return new AboutPage(
                name.path(),
                name.folder(),
                choosing.oneOf("group", GROUPS),
                Intent.Risk.valueOf(choosing.nameIn("risk", Intent.Risk.values())),
                Intent.Handoff.valueOf(choosing.nameIn("handoff", Intent.Handoff.values())),
                choosing.isTrue("urgent-when-now"),
                choosing.isTrue("sensitive"),
                next,
                rows(fields, "help"),
                months(fields.required("review-every"), choosing));
    }

    private static List<Row> rows(YamlFields fields, String key) {
        return fields.list(key).stream()
                .map(line -> Row.plain(line.number(), line.text()))
                .toList();
    }

    private static int months(String typed, Choosing choosing) {
        Matcher match = MONTHS.matcher(typed);
        if (match.matches()) {
            return Integer.parseInt(match.group(1));
        }
        choosing.report("review-every", "the review time cannot be read", "write it like 'review-every: 3 months'");
        return 1;
    }

    /** Values out of a closed list; the first one stands in for a wrong one, which is reported. */
    private record Choosing(String file, YamlFields fields, Consumer<Finding> found) {
        String oneOf(String key, List<String> allowed) {
            String value = fields.required(key);
            if (allowed.contains(value)) {
                return value;
            }
            if (!value.isEmpty()) {
                report(key, "'" + value + "' is not a " + key, "use one of " + String.join(", ", allowed));
            }
            return allowed.get(0);
        }

        boolean isTrue(String key) {
            return fields.text(key).isPresent()
                    && oneOf(key, List.of("true", "false")).equals("true");
        }

        String nameIn(String key, Enum<?>[] values) {
            List<String> words = Arrays.stream(values)
                    .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
            return oneOf(key, words).toUpperCase(Locale.ROOT).replace('-', '_');
        }

        void report(String key, String what, String how) {
            found.accept(Finding.error(file, fields.line(key), what, how));
        }
    }
}
