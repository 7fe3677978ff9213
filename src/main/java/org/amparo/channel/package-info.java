/**
 * All that is special about one messaging service: is a call genuine, what does it say, how does a reply look there, how is it sent.
 *
 * <p>One folder per service, found by its {@link org.amparo.channel.ChannelKind}; adding one touches no other Java file.
 *
 * <p>Never here: a conversation, a rule, a queue, or a link or file that a payload names.
 */
@NullMarked
package org.amparo.channel;

import org.jspecify.annotations.NullMarked;
