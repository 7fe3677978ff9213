/**
 * The server before the door, Reactor Netty: nobody takes for ever to bring a call, and there is room for so many connections.
 *
 * <p>Never here: what a call says.
 */
@NullMarked
package org.amparo.webhook.netty;

import org.jspecify.annotations.NullMarked;
