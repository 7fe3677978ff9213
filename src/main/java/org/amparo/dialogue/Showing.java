package org.amparo.dialogue;

import java.util.Optional;

/** Pictures, places, contacts: one polite answer, nothing is opened or kept. */
final class Showing {
    private Showing() {}

    static Optional<Decision> decide(Turn turn) {
        if (!(turn.happening() instanceof Happening.Showed showed)) {
            return Optional.empty();
        }
        String key = switch (showed.thing()) {
            case MEDIA -> "media";
            case LOCATION -> "location";
            case CONTACT -> "contact";
            case WITHDRAWAL -> "text-withdrawn";
        };
        return Optional.of(Decision.say(turn.conversation(), turn.saying(key)));
    }
}
