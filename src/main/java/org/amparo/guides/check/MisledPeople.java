package org.amparo.guides.check;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.GuidePage;
import org.amparo.guides.pages.Pages;

/** An arrow sends nobody to a step that is for other people: whoever uses Signal is not told where WhatsApp hides a menu. */
final class MisledPeople implements Check {
    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (GuidePage guide : pages.guides()) {
            Set<String> misleading = Walks.through(guide).ways().keySet().stream()
                    .filter(spot -> !spot.step().isFor(spot.facts()))
                    .map(spot -> spot.step().id())
                    .collect(Collectors.toSet());
            guide.steps().stream()
                    .filter(row -> misleading.contains(row.step().id()))
                    .forEach(row -> found.accept(Finding.error(
                            guide.file(),
                            row.line(),
                            "an arrow sends people to the step '" + row.step().id()
                                    + "' who do not meet its conditions",
                            "change the arrow, the conditions, or let the answer remember the app with {platform=…}")));
        }
    }
}
