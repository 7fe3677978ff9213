package org.amparo.guides.check;

import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.GuidePage;
import org.amparo.guides.pages.Pages;

/** The title stands in menus, with the intent's id behind it. */
final class GuideTitles implements Check {
    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (GuidePage guide : pages.guides()) {
            if (!guide.declaredId().equals(guide.intent())) {
                found.accept(Finding.error(
                        guide.file(),
                        guide.line(),
                        "the title does not name the folder",
                        "write {" + guide.intent() + "} behind the title"));
            }
            if (guide.title().isBlank()) {
                found.accept(
                        Finding.error(guide.file(), guide.line(), "the title is empty", "write what a menu shows"));
            }
            int length = Limits.length(guide.title());
            if (length > Limits.LIST_ROW) {
                found.accept(Finding.warning(
                        guide.file(),
                        guide.line(),
                        "the title has " + length + " characters and menus cut it at " + Limits.LIST_ROW,
                        "shorten it"));
            }
        }
    }
}
