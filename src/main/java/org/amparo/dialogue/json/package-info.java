/** The conversation as bytes, and back: the versioned form that rests, sealed, in the mailbox. */
@NullMarked
package org.amparo.dialogue.json;

import org.jspecify.annotations.NullMarked;
