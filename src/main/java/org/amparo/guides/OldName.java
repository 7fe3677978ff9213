package org.amparo.guides;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Something that older guides name and that is gone, or that works in another way today.
 *
 * @param names as people write it, in any language
 * @param intent whose guide tells how it is done today
 * @param told language code to what is said first
 */
public record OldName(String id, List<Name> names, String intent, Map<String, String> told) {
    public OldName {
        names = List.copyOf(names);
        told = Map.copyOf(told);
    }

    /**
     * One name.
     *
     * @param parts in small letters without accents, as they are heard; all must stand in the message
     */
    public record Name(List<String> parts) {
        private static final Pattern AND = Pattern.compile("\\s*\\+\\s*");

        public Name {
            parts = List.copyOf(parts);
        }

        /** Reads a name whose parts have {@code +} between them. */
        public static Name of(String notation) {
            return new Name(List.of(AND.split(notation.strip())));
        }

        /** Whether it stands in words that have a space before, between and after them. */
        public boolean standsIn(String heard) {
            // The first look ends nearly every one, and makes no text.
            for (String part : parts) {
                if (!heard.contains(part) || !heard.contains(" " + part + " ")) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public String toString() {
            return String.join(" + ", parts);
        }
    }
}
