package org.amparo.guides.check;

import java.util.Map;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.ListPage;
import org.amparo.guides.pages.Pages;

/** Fewer examples than these and the models guess. */
final class TooFewPhrases implements Check {
    private static final Map<String, Integer> LEAST = Map.of("phrases", 40, "held-out", 10);

    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (ListPage list : pages.lists()) {
            int least = LEAST.getOrDefault(list.kind(), 0);
            int there = list.rows().size();
            if (there < least) {
                found.accept(Finding.error(
                        list.file(),
                        0,
                        "there are " + there + " phrases and at least " + least + " are needed",
                        "add " + (least - there) + " as different people would type them"));
            }
        }
    }
}
