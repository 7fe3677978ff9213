/**
 * Reads JSON that somebody else wrote, without ever being surprised by it; the one place of the channels that knows Jackson.
 *
 * <p>Never here: what a payload means, or an exception because of one.
 */
@NullMarked
package org.amparo.channel.json;

import org.jspecify.annotations.NullMarked;
