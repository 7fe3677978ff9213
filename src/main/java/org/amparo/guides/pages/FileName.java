package org.amparo.guides.pages;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file's name says.
 *
 * @param path inside {@code intents/}
 * @param folder the intent, {@code _bot}, {@code _organisations}, or empty at the top
 * @param kind the name without language and ending: {@code guide}, {@code voice}, an organisation's id …
 * @param language the code, or empty where the file has none
 */
record FileName(String path, String folder, String kind, String language, String ending) {
    private static final Pattern SHAPE =
            Pattern.compile("(?:([^/]+)/)?([^/.]+)(?:\\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*))?\\.(yml|md|txt|tsv)");

    static Optional<FileName> of(String path) {
        Matcher match = SHAPE.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new FileName(path, orEmpty(match.group(1)), match.group(2), orEmpty(match.group(3)), match.group(4)));
    }

    boolean isOrganisation() {
        return folder.equals("_organisations");
    }

    boolean isOfIntent() {
        return !folder.isEmpty() && !folder.startsWith("_");
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }
}
