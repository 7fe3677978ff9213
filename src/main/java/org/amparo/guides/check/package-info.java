/**
 * What is asked of the content before it may go live, each question a small class listed in {@link org.amparo.guides.check.Checks}.
 *
 * <p>A finding speaks to the person who writes the content: where, what is wrong, how to mend it.
 *
 * <p>Never here: reading a file, a clock.
 */
@NullMarked
package org.amparo.guides.check;

import org.jspecify.annotations.NullMarked;
