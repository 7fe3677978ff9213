/**
 * The shared words: who writes, what they said, what is answered. Every other room may use them; they use nobody.
 *
 * <p>Words: a <em>person</em> is a pseudonym; an <em>address</em> is where a reply goes and travels only inside a seal; an
 * <em>incoming</em> message has a <em>content</em>; a <em>reply</em> is what the bot wants to say; a <em>part</em> is as much of it as fits
 * one message of a channel.
 *
 * <p>Never here: a library, a rule, a person's name or number in {@code toString}.
 */
@NullMarked
package org.amparo.message;

import org.jspecify.annotations.NullMarked;
