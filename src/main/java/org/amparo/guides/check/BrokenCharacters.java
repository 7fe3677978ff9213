package org.amparo.guides.check;

import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.Pages;

/** Bytes that are no UTF-8 arrive as U+FFFD. */
final class BrokenCharacters implements Check {
    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        TextLine.all(pages)
                .filter(line -> line.text().indexOf('\uFFFD') >= 0)
                .forEach(line -> found.accept(
                        line.error("a letter is broken", "save the file as UTF-8 and type the letter again")));
    }
}
