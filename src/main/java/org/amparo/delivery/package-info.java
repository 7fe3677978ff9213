/**
 * Keeps promises: what the bot promised to say is sent, in order for each person, at the pace a service allows, again when it failed, and
 * given up visibly.
 *
 * <p>Words: the {@link org.amparo.delivery.Postman} carries parcels; each channel has a lane of its own, so that a dead one slows nobody
 * else; what failed goes back to the mailbox and waits there.
 *
 * <p>Never here: what a parcel says, a person's address in a log or counter.
 */
@NullMarked
package org.amparo.delivery;

import org.jspecify.annotations.NullMarked;
