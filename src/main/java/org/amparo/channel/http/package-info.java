/**
 * Calls a service over HTTP and knows, when no answer comes, whether the request may have arrived; the one place of the channels that
 * knows Reactor Netty's client.
 *
 * <p>Never here: an address in a log (Telegram's holds the bot's token), a redirect followed, a second try.
 */
@NullMarked
package org.amparo.channel.http;

import org.jspecify.annotations.NullMarked;
