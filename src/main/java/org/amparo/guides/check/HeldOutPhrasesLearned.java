package org.amparo.guides.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.ListPage;
import org.amparo.guides.pages.Pages;
import org.amparo.guides.pages.Row;

/** A held-out phrase that was learned measures nothing. */
final class HeldOutPhrasesLearned implements Check {
    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (String language : pages.languageCodes()) {
            Map<String, String> exact = new HashMap<>();
            Map<String, String> near = new HashMap<>();
            for (ListPage list : pages.lists("phrases", language)) {
                for (Row row : list.rows()) {
                    String place = list.file() + ":" + row.line();
                    exact.putIfAbsent(Sameness.exact(row.text()), place);
                    near.putIfAbsent(Sameness.near(row.text()), place);
                }
            }
            for (ListPage list : pages.lists("held-out", language)) {
                list.rows().forEach(row -> look(list.file(), row, exact, near, found));
            }
        }
    }

    private static void look(
            String file, Row row, Map<String, String> exact, Map<String, String> near, Consumer<Finding> found) {
        String same = exact.get(Sameness.exact(row.text()));
        String similar = near.get(Sameness.near(row.text()));
        if (same != null) {
            found.accept(Finding.error(
                    file, row.line(), "the held-out phrase is learned from " + same, "write another one"));
        } else if (similar != null) {
            found.accept(Finding.warning(
                    file,
                    row.line(),
                    "nearly the same phrase is learned from " + similar,
                    "write one that differs more"));
        }
    }
}
