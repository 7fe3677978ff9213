package org.amparo.guides;

import java.util.Locale;
import java.util.Optional;

/** What a step, or a place in a plan, can depend on. */
public enum Facet {
    /** The app or service: {@code whatsapp}, {@code signal} … {@code other}. */
    PLATFORM,
    /** A second app or service, with the same values. Known only while a plan is made. */
    OTHER_APP,
    /** {@code android}, {@code iphone} or {@code computer}. */
    DEVICE,
    /** Only {@code other}: guides name no country, and whoever told one, or would rather not, was asked. */
    COUNTRY,
    /** What they do for human rights: {@code journalism}, {@code protest} … {@code other}. Known only while a plan is made. */
    WORK,
    /** What they fear most: {@code accounts}, {@code phone} … {@code other}. Known only while a plan is made. */
    WORRY;

    /** The word that stands in the files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
