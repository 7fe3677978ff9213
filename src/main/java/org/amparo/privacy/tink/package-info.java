/**
 * Pseudonyms and seals with Google Tink, and the directory their keys live in.
 *
 * <p>Words: the <em>keyring</em> is a directory outside Redis that only its owner can read; it holds one lasting key for pseudonyms and one
 * <em>day key</em> for every day (UTC). Destroying a day key makes everything it sealed unreadable, in every copy of every disk.
 *
 * <p>Never here: a key in a log, in Redis, or in an exception.
 */
@NullMarked
package org.amparo.privacy.tink;

import org.jspecify.annotations.NullMarked;
