/**
 * From a text to language, danger, command, intent and entities. Runs here, sends nothing anywhere.
 *
 * <p>Order: normalise, danger signs by rule, commands by rule, language, intent, entities. Danger is never left to statistics alone.
 *
 * <p>Never here: a mailbox, a network, a stored text.
 */
@NullMarked
package org.amparo.understanding;

import org.jspecify.annotations.NullMarked;
