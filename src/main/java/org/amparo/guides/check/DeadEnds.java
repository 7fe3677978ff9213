package org.amparo.guides.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.amparo.guides.Finding;
import org.amparo.guides.check.Walks.Spot;
import org.amparo.guides.check.Walks.Ways;
import org.amparo.guides.pages.GuidePage;
import org.amparo.guides.pages.Pages;

/** From every step there is a way to the end, a human or another guide. */
final class DeadEnds implements Check {
    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (GuidePage guide : pages.guides()) {
            Map<Spot, Ways> ways = Walks.through(guide).ways();
            Set<Spot> ending = ending(ways);
            Set<String> stuck = ways.keySet().stream()
                    .filter(spot -> !ending.contains(spot))
                    .map(spot -> spot.step().id())
                    .collect(Collectors.toSet());
            guide.steps().stream()
                    .filter(row -> stuck.contains(row.step().id()))
                    .forEach(row -> found.accept(Finding.error(
                            guide.file(),
                            row.line(),
                            "from the step '" + row.step().id() + "' there is no way to an end",
                            "add '-> end', or an answer that leads to end, human or another intent")));
        }
    }

    /** Spots from which the guide can end: those that leave it, and, again and again, those that lead to one of these. */
    private static Set<Spot> ending(Map<Spot, Ways> ways) {
        Set<Spot> ending = new HashSet<>();
        int before = -1;
        while (before < ending.size()) {
            before = ending.size();
            ways.forEach((spot, next) -> {
                if (next.leaves() || next.to().stream().anyMatch(ending::contains)) {
                    ending.add(spot);
                }
            });
        }
        return ending;
    }
}
