/**
 * Redis for those who have none: a child process with data that last, which ends with us, however we end.
 *
 * <p>Words: the <em>engine</em> is the program, found on the machine or carried in a jar; the <em>folder</em> is where its data lie; the
 * <em>way in</em> is a unix socket, or loopback with a password.
 *
 * <p>Never here: an engine that anybody else on the network can reach.
 */
@NullMarked
package org.amparo.mailbox.redis.embedded;

import org.jspecify.annotations.NullMarked;
