package org.amparo.understanding;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Hears what words mean, in one language, by a model that whoever runs the bot brings. Found by {@link java.util.ServiceLoader}; the
 * default build has none (docs/adr/0021).
 */
public interface FineEar {
    /** Code of the language. */
    String language();

    /**
     * A learner that weighs the meaning of the words together with what another one makes of their letters.
     *
     * @param model a file or a directory; nothing is ever downloaded
     * @throws IOException if it is no such model; the message says what is wrong and what to do
     */
    Learner over(Learner letters, Path model) throws IOException;
}
