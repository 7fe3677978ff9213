package org.amparo.guides.check;

import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.GuidePage;
import org.amparo.guides.pages.GuidePage.StepRow;
import org.amparo.guides.pages.Pages;

/** A heading is for the writer; a message without words cannot be sent. */
final class EmptyTexts implements Check {
    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (GuidePage guide : pages.guides()) {
            if (guide.opening().isBlank()) {
                found.accept(Finding.error(
                        guide.file(),
                        guide.line(),
                        "the guide has no opening",
                        "write one or two sentences under the title"));
            }
            if (guide.steps().isEmpty()) {
                found.accept(Finding.error(
                        guide.file(),
                        guide.line(),
                        "the guide has no steps",
                        "write '## words for you {step-id}' and a text under it"));
            }
            for (StepRow row : guide.steps()) {
                if (row.step().text().isBlank()) {
                    found.accept(Finding.error(
                            guide.file(),
                            row.line(),
                            "the step says nothing",
                            "write under the heading what the person reads"));
                }
            }
        }
    }
}
