package org.amparo.guides.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.AboutPage;
import org.amparo.guides.pages.GuidePage;
import org.amparo.guides.pages.GuidePage.StepRow;
import org.amparo.guides.pages.Pages;

/** Buttons name steps by their ids, for days. */
final class StepIds implements Check {
    private static final Set<String> TAKEN = Set.of("end", "human", "toolkit");

    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (AboutPage about : pages.abouts()) {
            if (!Limits.ID.matcher(about.intent()).matches()) {
                found.accept(Finding.error(about.file(), 0, "the folder's name cannot be an id", Limits.ID_IN_WORDS));
            }
        }
        for (GuidePage guide : pages.guides()) {
            Set<String> seen = new HashSet<>();
            for (StepRow row : guide.steps()) {
                look(guide, row, seen, found);
            }
        }
    }

    private static void look(GuidePage guide, StepRow row, Set<String> seen, Consumer<Finding> found) {
        String id = row.step().id();
        if (id.isEmpty()) {
            found.accept(
                    Finding.error(guide.file(), row.line(), "the step has no id", "write {an-id} behind the heading"));
        } else if (!Limits.ID.matcher(id).matches()) {
            found.accept(Finding.error(guide.file(), row.line(), "'" + id + "' cannot be an id", Limits.ID_IN_WORDS));
        } else if (TAKEN.contains(id)) {
            found.accept(Finding.error(
                    guide.file(),
                    row.line(),
                    "'" + id + "' has a meaning of its own behind '->'",
                    "choose another id"));
        } else if (!seen.add(id)) {
            found.accept(Finding.error(
                    guide.file(), row.line(), "a step above has the id '" + id + "' too", "give this one another id"));
        }
    }
}
