/**
 * Each message once, per person in order; the conversation and the promised replies saved in one step; erasure.
 *
 * <p>Words: a message is <em>admitted</em>; a worker <em>claims</em> the head message of a person together with the saved conversation for the
 * length of a lease; a <em>commit</em> ends the message, saves the conversation and promises the replies in one step; a
 * <em>parcel</em> is one promised part, claimed, sent, or put back for later.
 *
 * <p>Never here: the meaning of a text. Everything that is kept is sealed before it leaves this room.
 */
@NullMarked
package org.amparo.mailbox;

import org.jspecify.annotations.NullMarked;
