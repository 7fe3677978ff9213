package org.amparo.guides.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.ListPage;
import org.amparo.guides.pages.Pages;
import org.amparo.guides.pages.Row;

/** A phrase belongs to one intent, once. */
final class PhrasesInTwoIntents implements Check {
    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (String language : pages.languageCodes()) {
            Map<String, Place> exact = new HashMap<>();
            Map<String, Place> near = new HashMap<>();
            for (ListPage list : pages.lists("phrases", language)) {
                for (Row row : list.rows()) {
                    Place here = new Place(list.file(), list.folder(), row.line());
                    Place same = exact.putIfAbsent(Sameness.exact(row.text()), here);
                    Place similar = near.putIfAbsent(Sameness.near(row.text()), here);
                    if (same != null) {
                        found.accept(Finding.error(
                                here.file(),
                                here.line(),
                                "the phrase stands in " + same + " too",
                                "keep it where it fits best"));
                    } else if (similar != null && !similar.intent().equals(here.intent())) {
                        found.accept(Finding.warning(
                                here.file(),
                                here.line(),
                                "nearly the same phrase stands in " + similar,
                                "keep it where it fits best, or say the difference"));
                    }
                }
            }
        }
    }

    private record Place(String file, String intent, int line) {
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }
}
