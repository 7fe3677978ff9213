/**
 * What keeps people safe from us: pseudonyms, seals, key epochs, how long anything may live, redaction of codes and passwords.
 *
 * <p>Never here: a channel, a text in a log.
 */
@NullMarked
package org.amparo.privacy;

import org.jspecify.annotations.NullMarked;
