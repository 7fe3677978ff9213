package org.amparo.dialogue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.guides.Facet;
import org.amparo.guides.Facts;
import org.amparo.understanding.Understanding.Entities;

/**
 * What a person told about themselves.
 *
 * @param facts app, device, whether a country was asked for; while a plan is made also work and worry
 * @param country ISO code, if they said it
 */
public record Known(Facts facts, Optional<String> country) {
    public static final Known NOTHING = new Known(Facts.NONE, Optional.empty());

    /** This, and where it differs what a message names; a name of an app is told for that facet. */
    Known with(Entities named, Facet app) {
        return new Known(facts.with(factsIn(named, app)), named.country().or(() -> country));
    }

    Known with(Map<Facet, String> newer) {
        return new Known(facts.with(newer), country);
    }

    /** Of the facts only those. */
    Known only(Set<Facet> facets) {
        return new Known(facts.only(facets), country);
    }

    static Map<Facet, String> factsIn(Entities named) {
        return factsIn(named, Facet.PLATFORM);
    }

    static Map<Facet, String> factsIn(Entities named, Facet app) {
        Map<Facet, String> facts = new EnumMap<>(Facet.class);
        named.platform().ifPresent(platform -> facts.put(app, platform));
        named.device().ifPresent(device -> facts.put(Facet.DEVICE, device));
        named.country().ifPresent(country -> facts.put(Facet.COUNTRY, "other"));
        return facts;
    }

    @Override
    public String toString() {
        return "Known";
    }
}
