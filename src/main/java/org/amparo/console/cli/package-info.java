/**
 * The command line: one class for each verb, no server, no Spring.
 *
 * <p>A verb prints results to the output and everything else to the error stream, and ends with 0 (all well), 1 (the thing asked for is
 * not in order) or 2 (the call itself could not be understood).
 *
 * <p>Never here: a stack trace, a text of a person in an error.
 */
@NullMarked
package org.amparo.console.cli;

import org.jspecify.annotations.NullMarked;
