/** A page as a translator sees it: the texts, apart from all that is the same in every language. */
@NullMarked
package org.amparo.guides.translation;

import org.jspecify.annotations.NullMarked;
