package org.amparo.webhook;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.message.Content;
import org.amparo.message.Incoming;
import org.amparo.message.Person;
import org.amparo.privacy.Pseudonyms;
import org.amparo.privacy.Retention;

/** What of a call is for the mailbox, and whose it is. The rest is only counted. Codes and passwords are taken out here. */
final class Sorting {
    private final Pseudonyms pseudonyms;
    private final Tally tally;
    private final InstantSource clock;
    private final Scrubbing scrubbing = new Scrubbing();

    Sorting(Pseudonyms pseudonyms, Tally tally, InstantSource clock) {
        this.pseudonyms = pseudonyms;
        this.tally = tally;
        this.clock = clock;
    }

    /** Each person's letters, in the order they were sent. */
    Map<Person, List<Letter>> letters(String channel, List<Incoming> messages) {
        Instant oldest = clock.instant().minus(Retention.OLDEST_MESSAGE);
        return messages.stream()
                .filter(message -> isForTheMailbox(channel, message, oldest))
                .map(this::letter)
                .collect(Collectors.groupingBy(Letter::person, LinkedHashMap::new, Collectors.toList()));
    }

    private boolean isForTheMailbox(String channel, Incoming message, Instant oldest) {
        if (message.content() instanceof Content.Status status) {
            tally.status(channel, status);
            return false;
        }
        if (!message.content().isForTheBot()) {
            tally.message(channel, message, "ignored");
            return false;
        }
        // The epoch stands for a time that the service did not tell.
        if (!message.sentAt().equals(Instant.EPOCH) && message.sentAt().isBefore(oldest)) {
            tally.message(channel, message, "old");
            return false;
        }
        return true;
    }

    private Letter letter(Incoming message) {
        Content scrubbed = message.content().match(scrubbing);
        return new Letter(
                pseudonyms.personAt(message.from()),
                new Incoming(message.id(), message.from(), message.sentAt(), scrubbed));
    }
}
