package org.amparo.guides.check;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.GuidePage;
import org.amparo.guides.pages.GuidePage.StepRow;
import org.amparo.guides.pages.Pages;

/** A step that nobody ever gets to is a mistake in a target or a condition. */
final class UnreachableSteps implements Check {
    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (GuidePage guide : pages.guides()) {
            Set<String> reached = Walks.through(guide).ways().keySet().stream()
                    .map(spot -> spot.step().id())
                    .collect(Collectors.toSet());
            for (StepRow row : guide.steps()) {
                if (!reached.contains(row.step().id())) {
                    found.accept(Finding.error(
                            guide.file(),
                            row.line(),
                            "nobody ever gets to the step '" + row.step().id() + "'",
                            "point to it with '-> " + row.step().id() + "', change its conditions, or delete it"));
                }
            }
        }
    }
}
