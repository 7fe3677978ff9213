package org.amparo.guides.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.check.Walks.Spot;
import org.amparo.guides.check.Walks.Ways;
import org.amparo.guides.pages.GuidePage;
import org.amparo.guides.pages.Pages;

/** Going round in circles is fine where the person chooses it, and never otherwise. */
final class LoopsWithoutQuestion implements Check {
    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (GuidePage guide : pages.guides()) {
            Map<Spot, Ways> ways = Walks.through(guide).ways();
            Set<String> looping = new TreeSet<>();
            for (Spot spot : ways.keySet()) {
                if (comesBack(spot, ways)) {
                    looping.add(spot.step().id());
                }
            }
            guide.steps().stream()
                    .filter(row -> looping.contains(row.step().id()))
                    .forEach(row -> found.accept(Finding.error(
                            guide.file(),
                            row.targetLine(),
                            "the step '" + row.step().id() + "' comes back to itself without a question",
                            "send it elsewhere, or ask whether to try again")));
        }
    }

    private static boolean comesBack(Spot start, Map<Spot, Ways> ways) {
        Set<Spot> seen = new HashSet<>();
        Spot spot = start;
        while (seen.add(spot)) {
            Ways next = ways.get(spot);
            if (next == null || next.asks() || next.to().isEmpty()) {
                return false;
            }
            spot = next.to().get(0);
        }
        return spot.equals(start);
    }
}
