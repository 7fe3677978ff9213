/**
 * The mailbox on Redis: every step is one script, every key of a person carries the same hash tag, so that the same scripts run on one
 * server and on a Cluster.
 *
 * <p>Words: a <em>record</em> is the hash of one person (sealed conversation, fences, attempts); a <em>shard</em> is one of 16 hash tags; a
 * <em>fence</em> is a number that only grows, and that a late worker no longer has. The scripts and the form of every key stand in
 * {@code resources/mailbox/}; {@code prelude.lua} is the place to begin.
 *
 * <p>Never here: a word that is not sealed, a clock other than Redis' own.
 */
@NullMarked
package org.amparo.mailbox.redis;

import org.jspecify.annotations.NullMarked;
