package org.amparo.guides;

import java.util.Map;

/**
 * What the bot says outside of guides, in one language.
 *
 * @param language the code
 * @param sayings by key; {@code {name}} in a saying is a place for a value
 */
public record Voice(String language, Map<String, String> sayings) {

    /** The saying, with values put in: {@code say("resume", "title", "…")}. Every key that is asked for is required by {@code check}. */
    public String say(String key, String... namesAndValues) {
        String saying = sayings.get(key);
        if (saying == null) {
            throw new IllegalArgumentException("The voice has no saying '" + key + "' in " + language);
        }
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            saying = saying.replace("{" + namesAndValues[i] + "}", namesAndValues[i + 1]);
        }
        return saying;
    }
}
