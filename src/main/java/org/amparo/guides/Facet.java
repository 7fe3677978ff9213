package org.amparo.guides;

import java.util.Locale;
import java.util.Optional;

/** What a step can depend on. */
public enum Facet {
    /** The app or service: {@code whatsapp}, {@code signal} … {@code other}. */
    PLATFORM,
    /** {@code android}, {@code iphone} or {@code computer}. */
    DEVICE;

    /** The word that stands in the files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The facet with this word. */
    public static Optional<Facet> of(String word) {
        for (Facet facet : values()) {
            if (facet.word().equals(word)) {
                return Optional.of(facet);
            }
        }
        return Optional.empty();
    }
}
