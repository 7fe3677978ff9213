package org.amparo.guides.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.ListPage;
import org.amparo.guides.pages.Pages;
import org.amparo.guides.pages.Row;

/** A near miss leads to another intent, and nobody teaches the bot the contrary. */
final class NearMisses implements Check {
    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (String language : pages.languageCodes()) {
            Map<String, String> learned = new HashMap<>();
            for (ListPage list : pages.lists("phrases", language)) {
                list.rows().forEach(row -> learned.put(Sameness.exact(row.text()), list.file() + ":" + row.line()));
            }
            for (ListPage list : pages.lists("not-this", language)) {
                list.rows().forEach(row -> look(pages, list, row, learned, found));
            }
        }
    }

    private static void look(
            Pages pages, ListPage list, Row row, Map<String, String> learned, Consumer<Finding> found) {
        if (!pages.hasIntent(row.name())) {
            found.accept(Finding.error(
                    list.file(),
                    row.line(),
                    "there is no intent '" + row.name() + "'",
                    "name the folder of the need that it is"));
        } else if (row.name().equals(list.folder())) {
            found.accept(Finding.error(
                    list.file(), row.line(), "a near miss is another need than this one", "name the other need"));
        }
        String place = learned.get(Sameness.exact(row.text()));
        if (place != null) {
            found.accept(Finding.error(
                    list.file(), row.line(), "the near miss is learned from " + place, "write another one"));
        }
    }
}
