package org.amparo.guides.check;

import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.Pages;

/** What an operator still has to look at on the live page. Too many for every report: listed when asked for. */
public final class UnverifiedSteps implements Check {
    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        pages.guides()
                .forEach(guide -> guide.steps().stream()
                        .filter(row -> row.step().unverified())
                        .forEach(row -> found.accept(Finding.warning(
                                guide.file(),
                                row.line(),
                                "to be checked by an operator (" + row.step().source() + ")",
                                "look at the live page, mend the words, then take 'Check: unverified' out"))));
    }
}
