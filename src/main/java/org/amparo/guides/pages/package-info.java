/**
 * The files of {@code intents/} as the people who write them see them: every page with its file name, every row with its line. A release
 * is made from pages without findings; the check looks at pages.
 *
 * <p>Words: a <em>page</em> is one file as it was read; its <em>rows</em> know their line.
 *
 * <p>Never here: a judgement. What can be read is read, what cannot is reported; whether it is good content is asked by the check.
 */
@NullMarked
package org.amparo.guides.pages;

import org.jspecify.annotations.NullMarked;
