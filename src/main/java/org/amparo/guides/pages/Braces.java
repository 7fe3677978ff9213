package org.amparo.guides.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with something in braces behind them: {@code Which account? {which ask=platform}}.
 *
 * @param words before the braces
 * @param id the part without {@code =}, or empty
 * @param settings the parts with it, in order
 */
record Braces(String words, String id, Map<String, String> settings) {
    private static final Pattern SHAPE = Pattern.compile("(.*?)\\s*\\{([^{}]*)}");

    static Braces read(String text) {
        Matcher match = SHAPE.matcher(text);
        if (!match.matches()) {
            return new Braces(text, "", Map.of());
        }
        String id = "";
        Map<String, String> settings = new LinkedHashMap<>();
        for (String part : match.group(2).strip().split("\\s+", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                settings.put(part.substring(0, equals), part.substring(equals + 1));
            } else {
                id = part;
            }
        }
        return new Braces(match.group(1).strip(), id, settings);
    }
}
