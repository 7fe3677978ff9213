package org.amparo.privacy;

import org.amparo.message.Person;

/**
 * Hashes of what a person chose to keep secret from us too: slow, so that whoever steals one pays for every guess; salted and bound to
 * the person, so that nothing can be computed beforehand or used for somebody else. Takes tens of milliseconds of work and a few
 * megabytes: never on an event loop.
 */
public interface SlowHashes {

    /** A new hash of these words; printable, and another one every time. */
    String hash(String words, Person person);

    /** Whether it is a hash of these words of this person. Takes as long whether it is or not; false for what is no hash. */
    boolean fits(String hash, String words, Person person);
}
