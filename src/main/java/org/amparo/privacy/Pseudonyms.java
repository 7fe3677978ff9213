package org.amparo.privacy;

import org.amparo.message.Address;
import org.amparo.message.Person;

/** Turns what a provider knows into what the house may keep. The same input gives the same answer as long as the keyring lives. */
public interface Pseudonyms {

    /** The person behind an address: HMAC of channel and id. */
    Person personAt(Address address);

    /** The mark under which a message is remembered as seen: 26 base32 characters, HMAC of channel and message id. */
    String markOf(String channel, String messageId);
}
