package org.amparo.guides.check;

import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.GuidePage;
import org.amparo.guides.pages.GuidePage.StepRow;
import org.amparo.guides.pages.Pages;

/** A step with its Careful line fits one screen of a small phone. */
final class LongSteps implements Check {
    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (GuidePage guide : pages.guides()) {
            report(guide, guide.line(), "the opening", Limits.length(guide.opening()), found);
            for (StepRow row : guide.steps()) {
                int length = Limits.length(row.step().text())
                        + Limits.length(row.step().careful());
                report(guide, row.line(), "the step with its Careful line", length, found);
            }
        }
    }

    private static void report(GuidePage guide, int line, String what, int length, Consumer<Finding> found) {
        if (length > Limits.STEP) {
            found.accept(Finding.error(
                    guide.file(),
                    line,
                    what + " has " + length + " characters and " + Limits.STEP + " fit",
                    "cut it, or make two steps of it"));
        }
    }
}
