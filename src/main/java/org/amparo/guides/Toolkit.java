package org.amparo.guides;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a person's own plan is made of: each action is a guide to walk through.
 *
 * @param actions in the order of the file, which decides between equals
 */
public record Toolkit(List<Action> actions) {
    public static final Toolkit NONE = new Toolkit(List.of());

    /** A plan is no longer than this: what is never finished helps nobody. */
    public static final int LONGEST_PLAN = 10;

    public Toolkit {
        actions = List.copyOf(actions);
    }

    /**
     * The plan of a person with these facts: ids of intents, what matters most first, at most {@link #LONGEST_PLAN}.
     *
     * @param places where the person is, see {@link Release#placesOf}; empty if unknown
     */
    public List<String> planFor(Facts facts, Set<String> places) {
        return actions.stream()
                .filter(action -> action.weight(facts, places) > 0)
                .sorted(Comparator.comparingInt((Action action) -> -action.weight(facts, places)))
                .limit(LONGEST_PLAN)
                .map(Action::intent)
                .toList();
    }

    /**
     * A guide, and how much it matters to whom. All weights are 0 or more.
     *
     * @param everybody to anybody at all
     * @param more by facet and value: how much more to people for whom it holds
     * @param places region id or country code to how much more it matters there; where several fit, the largest counts
     */
    public record Action(
            String intent, int everybody, Map<Facet, Map<String, Integer>> more, Map<String, Integer> places) {
        public Action {
            more = Map.copyOf(more);
            places = Map.copyOf(places);
        }

        int weight(Facts facts, Set<String> there) {
            int told = more.entrySet().stream()
                    .mapToInt(facet -> facts.all(facet.getKey()).stream()
                            .mapToInt(value -> facet.getValue().getOrDefault(value, 0))
                            .sum())
                    .sum();
            int place = there.stream()
                    .mapToInt(id -> places.getOrDefault(id, 0))
                    .max()
                    .orElse(0);
            return everybody + told + place;
        }
    }
}
