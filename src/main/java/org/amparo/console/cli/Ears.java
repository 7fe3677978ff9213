package org.amparo.console.cli;

import java.nio.file.Path;
import org.amparo.guides.Release;
import org.amparo.understanding.Listener;

/** Where a verb gets the listener for a content from. */
@FunctionalInterface
public interface Ears {
    /**
     * The listener that learned from this content.
     *
     * @param models a directory, there or not, where what was learned is kept for the next time
     */
    Listener listenerFor(Release release, Path models);
}
