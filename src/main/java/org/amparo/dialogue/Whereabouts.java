package org.amparo.dialogue;

import java.util.Optional;

/**
 * Where somebody is among the guides.
 *
 * @param place the guide they are in
 * @param interrupted the guide that waits: danger interrupted it, or it was asked for together with a riskier one
 */
public record Whereabouts(Optional<Place> place, Optional<Place> interrupted) {
    public static final Whereabouts NOWHERE = new Whereabouts(Optional.empty(), Optional.empty());

    Whereabouts at(Place there) {
        return new Whereabouts(Optional.of(there), interrupted);
    }

    /** In no guide; what waits goes on waiting. */
    Whereabouts left() {
        return new Whereabouts(Optional.empty(), interrupted);
    }

    /** There, and what was open waits. */
    Whereabouts interruptedBy(Place urgent) {
        return new Whereabouts(Optional.of(urgent), place);
    }

    Whereabouts withWaiting(Place other) {
        return new Whereabouts(place, Optional.of(other));
    }

    /** Back in what waits, if anything does. */
    Whereabouts resumed() {
        return interrupted.isPresent() ? new Whereabouts(interrupted, Optional.empty()) : this;
    }

    @Override
    public String toString() {
        return "Whereabouts";
    }
}
