/**
 * The content: what the bot says, learns from and looks for. Loaded once per release, immutable, checked.
 *
 * <p>Words: a <em>release</em> is all of {@code intents/} at one moment; an <em>intent</em> is one need of a person with its phrases and
 * its <em>guide</em> in each language; a guide has <em>steps</em>; the <em>voice</em> holds everything the bot says outside of guides.
 *
 * <p>Never here: a conversation, a network.
 */
@NullMarked
package org.amparo.guides;

import org.jspecify.annotations.NullMarked;
