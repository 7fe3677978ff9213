package org.amparo.mailbox;

import java.util.Optional;

/**
 * What became of a commit.
 *
 * @param accepted false if the claim had been lost: nothing was changed
 * @param parcel the first parcel to send, if it was asked for and there is one
 * @param next the person's next message, claimed, if one was waiting
 */
public record Committed(boolean accepted, Optional<Parcel> parcel, Optional<Claim> next) {
    public static final Committed REFUSED = new Committed(false, Optional.empty(), Optional.empty());
}
