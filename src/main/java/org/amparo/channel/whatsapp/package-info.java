/**
 * The WhatsApp Cloud API (Graph v25.0): reads notifications, renders buttons and lists, sends, and knows Meta's error codes.
 *
 * <p>Sources: Meta's documents "Throughput" (21 May 2026) and "Error codes" (15 May 2026); field names and recorded shapes as in nyaruka/courier
 * (19 August 2026) and pywa.
 *
 * <p>Words: a <em>BSUID</em> is the id of a person who hides their number, such as {@code KE.8811}; a <em>change</em> is one part of a
 * notification and names the number of ours that it is about.
 */
@NullMarked
package org.amparo.channel.whatsapp;

import org.jspecify.annotations.NullMarked;
