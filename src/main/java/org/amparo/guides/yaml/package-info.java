/**
 * YAML files, each value with its line. The only place that knows the YAML library.
 *
 * <p>Everything is text here: {@code NO} is Norway and not a falsehood, a date is what was typed.
 *
 * <p>Never here: what a value means.
 */
@NullMarked
package org.amparo.guides.yaml;

import org.jspecify.annotations.NullMarked;
