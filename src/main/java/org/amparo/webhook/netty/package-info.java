/**
 * The server before the door, Reactor Netty: nobody takes for ever to bring a call, there is room for so many connections, and the loop that
 * brought something is known.
 *
 * <p>Never here: what a call says.
 */
@NullMarked
package org.amparo.webhook.netty;

import org.jspecify.annotations.NullMarked;
