/**
 * The door: is a call small enough, plain enough, genuine; if so its messages go into the mailbox, and only then is it answered well.
 *
 * <p>Words: the {@link org.amparo.webhook.Door} takes the call off the wire, the {@link org.amparo.webhook.Reception} decides its
 * {@link org.amparo.webhook.Answer}.
 *
 * <p>Never here: the meaning of a text, a message sent, anything slow before the answer, anything of a body in a log.
 */
@NullMarked
package org.amparo.webhook;

import org.jspecify.annotations.NullMarked;
