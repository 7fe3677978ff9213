package org.amparo.guides.check;

import java.util.function.Consumer;
import org.amparo.guides.Facet;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.GuidePage;
import org.amparo.guides.pages.GuidePage.StepRow;
import org.amparo.guides.pages.Pages;

/** A question for the app or device must remember what is answered. */
final class AsksWithoutValues implements Check {
    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (GuidePage guide : pages.guides()) {
            for (StepRow row : guide.steps()) {
                row.step()
                        .asks()
                        .filter(facet -> !remembers(row, facet))
                        .ifPresent(facet -> found.accept(Finding.error(
                                guide.file(),
                                row.line(),
                                "the question asks for the " + facet.word() + " and no answer says which",
                                "write {" + facet.word() + "=…} behind each answer")));
            }
        }
    }

    private static boolean remembers(StepRow row, Facet facet) {
        return row.step().answers().stream()
                .anyMatch(answer -> answer.remembers().containsKey(facet));
    }
}
