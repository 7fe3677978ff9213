package org.amparo.guides.check;

import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.GuidePage;
import org.amparo.guides.pages.GuidePage.StepRow;
import org.amparo.guides.pages.Pages;

/** Every instruction says where it comes from and when it was checked; questions need not. */
final class MissingSources implements Check {
    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (GuidePage guide : pages.guides()) {
            for (StepRow row : guide.steps()) {
                if (row.step().isQuestion()) {
                    continue;
                }
                if (row.step().source().isBlank()) {
                    found.accept(Finding.error(
                            guide.file(), row.line(), "the step has no source", "add a line 'Source: …'"));
                }
                if (row.step().reviewed().isEmpty()) {
                    found.accept(Finding.error(
                            guide.file(),
                            row.line(),
                            "nobody reviewed the step",
                            "check it, then add 'Reviewed: ' and the date like 2026-11-22"));
                }
            }
        }
    }
}
