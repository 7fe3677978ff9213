package org.amparo.guides.check;

import java.util.List;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.Pages;
import org.amparo.guides.pages.Row;
import org.amparo.guides.pages.SignsPage;

/** What names an intent outside of guides: {@code next}, kinds of danger, danger examples. */
final class UnknownIntents implements Check {
    private static final String NO_DANGER = "none";

    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        pages.abouts()
                .forEach(about -> about.next().stream()
                        .filter(row -> !pages.hasIntent(row.text()))
                        .forEach(row -> report(about.file(), row, row.text(), found)));
        pages.signs().stream()
                .filter(page -> page.kind().equals("danger"))
                .forEach(page -> page.rows().stream()
                        .filter(row -> !row.name().equals(SignsPage.EVERYDAY) && !pages.hasIntent(row.name()))
                        .forEach(row -> report(page.file(), row, row.name(), found)));
        for (String language : pages.languageCodes()) {
            pages.lists("danger-held-out", language)
                    .forEach(list -> list.rows().stream()
                            .filter(row -> !List.of(NO_DANGER, "").contains(row.name()) && !pages.hasIntent(row.name()))
                            .forEach(row -> report(list.file(), row, row.name(), found)));
        }
    }

    private static void report(String file, Row row, String intent, Consumer<Finding> found) {
        found.accept(
                Finding.error(file, row.line(), "there is no intent '" + intent + "'", "use the name of a folder"));
    }
}
