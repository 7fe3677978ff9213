/** A checked release in one file: what a start reads instead of some hundred pages. */
@NullMarked
package org.amparo.guides.json;

import org.jspecify.annotations.NullMarked;
