package org.amparo.webhook;

import org.amparo.mailbox.Claim;
import org.amparo.message.Address;
import org.amparo.message.Person;

/** What follows once a call's answer is decided. All return at once; the work is done elsewhere. */
public interface Afterwards {

    /** Whether a message that is taken in now could be handled at once. If not, it is taken in all the same, and its turn comes. */
    boolean hasRoom();

    /** The message was kept and is ours to handle. */
    void claimed(Claim claim);

    /** The person's first message in this minute that was dropped because they are too many. */
    void flooded(Person person, Address address);
}
