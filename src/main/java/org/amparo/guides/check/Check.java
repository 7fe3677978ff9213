package org.amparo.guides.check;

import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.Pages;

/** One question to the content. */
@FunctionalInterface
public interface Check {
    /** Hands over everything that is wrong, in any order; nothing if all is well. */
    void look(Pages pages, Consumer<Finding> found);
}
