package org.amparo.guides;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person said about themselves that changes the steps: the facets and nothing else. */
public record Facts(Map<Facet, String> values) {
    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        values = Map.copyOf(values);
    }

    public Optional<String> get(Facet facet) {
        return Optional.ofNullable(values.get(facet));
    }

    /** All that is known of it: of apps there may be two. */
    public Set<String> all(Facet facet) {
        Set<Facet> told = facet == Facet.PLATFORM ? EnumSet.of(facet, Facet.OTHER_APP) : EnumSet.of(facet);
        return told.stream().flatMap(one -> get(one).stream()).collect(Collectors.toSet());
    }

    /** Of these facts only those, as far as they are known. */
    public Facts only(Set<Facet> facets) {
        Map<Facet, String> kept = new EnumMap<>(Facet.class);
        facets.forEach(facet -> get(facet).ifPresent(value -> kept.put(facet, value)));
        return new Facts(kept);
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
