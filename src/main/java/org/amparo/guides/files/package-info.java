/**
 * From the files of {@code intents/} to a release: {@link org.amparo.guides.files.ReleaseReader} is the one door.
 *
 * <p>Below it, one way only: {@code files} uses {@code check}, which uses {@code pages}, which uses {@code yaml} and {@code markdown}.
 */
@NullMarked
package org.amparo.guides.files;

import org.jspecify.annotations.NullMarked;
