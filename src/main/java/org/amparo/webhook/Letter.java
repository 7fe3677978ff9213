package org.amparo.webhook;

import org.amparo.message.Incoming;
import org.amparo.message.Person;

/** A message and whose it is. */
record Letter(Person person, Incoming message) {
    @Override
    public String toString() {
        return "Letter";
    }
}
