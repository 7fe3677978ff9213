/**
 * Amparo: a person in danger writes on the app they have, is understood, and is led one step at a time.
 *
 * <p>This is the root: it wires the rooms and holds {@link org.amparo.Journey}, the one class that walks a message through. It has no
 * rules of its own.
 *
 * <pre>
 * provider → channel → webhook → mailbox → understanding → dialogue → mailbox → delivery → channel → provider
 *            reads,    answers   once, in  what do they    what now?  saved in  paced,     renders,
 *            genuine?  fast      order     mean? danger?   (pure)     one step  retried    sends
 * </pre>
 *
 * <p>A room holds words and rules; a sub-room named after a technology holds the library. Arrows go one way; {@code FloorPlanTest}
 * holds the plan. Read next: {@link org.amparo.Journey}, {@link org.amparo.dialogue.Rules}, two of the transcripts in
 * {@code intents/}.
 */
@NullMarked
package org.amparo;

import org.jspecify.annotations.NullMarked;
