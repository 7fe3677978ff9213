/**
 * Markdown pages as headings with the blocks under them, each with its line. The only place that knows the Markdown library.
 *
 * <p>Never here: what a heading or a line means.
 */
@NullMarked
package org.amparo.guides.markdown;

import org.jspecify.annotations.NullMarked;
