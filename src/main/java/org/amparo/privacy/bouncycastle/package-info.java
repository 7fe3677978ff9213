/**
 * Slow hashes with Bouncy Castle's Argon2id, which Java itself does not have.
 *
 * <p>Never here: a word in an exception, a comparison that ends sooner for a better guess.
 */
@NullMarked
package org.amparo.privacy.bouncycastle;

import org.jspecify.annotations.NullMarked;
