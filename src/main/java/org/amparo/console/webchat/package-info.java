/**
 * The web chat's pages: one page, its session, its stream, and where it posts.
 *
 * <p>Never here: anything from a third party, anything stored in the browser but the session's cookie, a script that is not ours.
 */
@NullMarked
package org.amparo.console.webchat;

import org.jspecify.annotations.NullMarked;
