/**
 * The web chat as a channel: sessions of browsers, what a browser sends, and the streams on which it listens.
 *
 * <p>Words: a <em>session</em> is a random id in a signed cookie, nothing else is known of the person; a <em>stream</em> is an open page that
 * listens. The pages themselves are in {@code console.webchat}.
 *
 * <p>Never here: HTTP, a page, anything kept longer than a minute.
 */
@NullMarked
package org.amparo.channel.webchat;

import org.jspecify.annotations.NullMarked;
