package org.amparo.mailbox;

import java.util.Optional;

/**
 * What became of a message at the door.
 *
 * @param claim the claim on it, if one was asked for and the person was idle
 */
public record Admission(Result result, Optional<Claim> claim) {
    public enum Result {
        /** On disk. */
        KEPT,
        /** Was here before; nothing to do. */
        SEEN,
        /** This person writes too much: dropped. The first drop of a minute is FLOOD_BEGINS. */
        FLOOD_BEGINS,
        FLOOD
    }
}
