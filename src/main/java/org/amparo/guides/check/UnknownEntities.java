package org.amparo.guides.check;

import java.util.function.Consumer;
import org.amparo.guides.Facet;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.EntitiesPage;
import org.amparo.guides.pages.FacetValues;
import org.amparo.guides.pages.Pages;

/** What people call an app or a device leads to a value that guides know. */
final class UnknownEntities implements Check {
    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (EntitiesPage page : pages.entities()) {
            for (EntitiesPage.Entry entry : page.entries()) {
                Facet.of(entry.facet())
                        // Countries are looked at elsewhere: here they have codes.
                        .filter(facet -> facet != Facet.COUNTRY)
                        .filter(facet -> !FacetValues.of(facet).contains(entry.value()))
                        .ifPresent(facet -> found.accept(Finding.error(
                                page.file(),
                                entry.line(),
                                "'" + entry.value() + "' is not a " + facet.word(),
                                "use one of " + String.join(", ", FacetValues.of(facet)))));
            }
        }
    }
}
