package org.amparo.guides;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a person said about themselves that changes the steps: app and device. Nothing else. */
public record Facts(Map<Facet, String> values) {
    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        values = Map.copyOf(values);
    }

    public Optional<String> get(Facet facet) {
        return Optional.ofNullable(values.get(facet));
    }

    /** These facts, and where they differ the newer ones. */
    public Facts with(Map<Facet, String> newer) {
        if (newer.isEmpty()) {
            return this;
        }
        Map<Facet, String> all = new EnumMap<>(Facet.class);
        all.putAll(values);
        all.putAll(newer);
        return new Facts(all);
    }
}
