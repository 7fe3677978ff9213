/**
 * What now? From a conversation and a happening to the next conversation and a list of effects. Pure: no clock, no chance, no network,
 * no log, no framework.
 *
 * <p>Words: a <em>happening</em> is what a person did; a <em>turn</em> is everything a rule may look at; {@link
 * org.amparo.dialogue.Rules#IN_ORDER} is the behaviour of the bot on one screen; a <em>decision</em> is what the first fitting rule says;
 * a <em>place</em> is where somebody is in a guide; a <em>conversation</em> is what is remembered until the next message.
 *
 * <p>Never here: a text of its own. Everything that is said comes from the content.
 */
@NullMarked
package org.amparo.dialogue;

import org.jspecify.annotations.NullMarked;
