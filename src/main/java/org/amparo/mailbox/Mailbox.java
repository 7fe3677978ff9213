package org.amparo.mailbox;

import java.time.Duration;
import java.util.List;
import org.amparo.message.Incoming;
import org.amparo.message.Person;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The durable heart. Every call is atomic and may safely run twice. An error signal means: not known whether it happened; ask
 * again, or let the provider send again.
 */
public interface Mailbox {
    /** A message that was claimed more often than this brings its handler down: its commit leaves a dead letter. */
    int MOST_ATTEMPTS = 5;

    /**
     * Takes a message in, once per provider id (remembered for 8 days).
     *
     * @param claimAtOnce whether an idle person's message shall be claimed by the same call
     * @return completes only when the message is on disk
     */
    Mono<Admission> admit(Person person, Incoming message, boolean claimAtOnce);

    /** Claims the head message of people whose turn it is: new messages and leases that ran out. */
    Flux<Claim> claimDue(int atMost);

    /**
     * Ends the claimed message: it is popped, the conversation saved, the parts promised, all or nothing.
     *
     * @param conversation what to remember; if it is to be forgotten, nothing of the person stays: the first part is handed out as the
     *     parcel, to be tried once, and is not kept
     * @param parts in the order to send; part i gets the tracker {@code <seq>.<i>}, counted from 1
     * @param claimSends whether the first promised parcel shall be claimed by the same call
     */
    Mono<Committed> commit(Claim claim, Memory conversation, List<Promise> parts, boolean claimSends);

    /** Claims the first waiting parcel of people whose turn it is. */
    Flux<Parcel> claimParcels(int atMost);

    /** The parcel is done (sent, or given up). Returns the next parcel of the same person if there is one and it is due. */
    Mono<Parcel> done(Parcel parcel);

    /** The parcel stays first in its queue and is due again after the given time. */
    Mono<Void> later(Parcel parcel, Duration wait);

    /** Drops everything that waits to be sent to this person. */
    Mono<Void> dropParcels(Person person);

    /** Deletes everything of a person but the seen-before marks, which hold nothing. A claim that is out loses its right to commit. */
    Mono<Void> erase(Person person);
}
