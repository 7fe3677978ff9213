package org.amparo.webhook;

import org.amparo.mailbox.Claim;
import org.amparo.message.Address;
import org.amparo.message.Person;

/** What follows once a call's answer is decided. Both return at once; the work is done elsewhere. */
public interface Afterwards {

    /** The message was kept and is ours to handle. */
    void claimed(Claim claim);

    /** The person's first message in this minute that was dropped because they are too many. */
    void flooded(Person person, Address address);
}
