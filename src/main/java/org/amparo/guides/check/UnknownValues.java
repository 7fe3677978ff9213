package org.amparo.guides.check;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.amparo.guides.Facet;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.FacetValues;
import org.amparo.guides.pages.GuidePage;
import org.amparo.guides.pages.GuidePage.StepRow;
import org.amparo.guides.pages.Pages;

/** A condition with a misspelt value would never hold. */
final class UnknownValues implements Check {
    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (GuidePage guide : pages.guides()) {
            for (StepRow row : guide.steps()) {
                row.step().conditions().forEach((facet, values) -> report(guide, row.line(), facet, values, found));
                for (int i = 0; i < row.step().answers().size(); i++) {
                    int line = row.answerLines().get(i);
                    row.step()
                            .answers()
                            .get(i)
                            .remembers()
                            .forEach((facet, value) -> report(guide, line, facet, List.of(value), found));
                }
            }
        }
    }

    private static void report(
            GuidePage guide, int line, Facet facet, Collection<String> values, Consumer<Finding> found) {
        for (String value : values) {
            if (!FacetValues.of(facet).contains(value)) {
                found.accept(Finding.error(
                        guide.file(),
                        line,
                        "'" + value + "' is not a " + facet.word(),
                        "use one of " + String.join(", ", FacetValues.of(facet))));
            }
        }
    }
}
