package org.amparo.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where somebody is in a guide.
 *
 * @param trail the ids of the steps they saw, the current one last; empty right after the opening
 */
public record Place(String intent, List<String> trail) {
    private static final int LONGEST_TRAIL = 40;

    public Place {
        int from = Math.max(0, trail.size() - LONGEST_TRAIL);
        trail = List.copyOf(trail.subList(from, trail.size()));
    }

    /** Right after the opening of this guide. */
    public static Place atOpening(String intent) {
        return new Place(intent, List.of());
    }

    public Optional<String> step() {
        return trail.isEmpty() ? Optional.empty() : Optional.of(trail.get(trail.size() - 1));
    }

    /** One step further. */
    public Place at(String step) {
        List<String> longer = new ArrayList<>(trail);
        longer.add(step);
        return new Place(intent, longer);
    }

    /** As it was when this step was the current one; empty if it never was. */
    public Optional<Place> backAt(String step) {
        int index = trail.lastIndexOf(step);
        return index < 0 ? Optional.empty() : Optional.of(new Place(intent, trail.subList(0, index + 1)));
    }

    /** One step back; the opening stays the opening. */
    public Place before() {
        return trail.isEmpty() ? this : new Place(intent, trail.subList(0, trail.size() - 1));
    }

    @Override
    public String toString() {
        return "Place";
    }
}
