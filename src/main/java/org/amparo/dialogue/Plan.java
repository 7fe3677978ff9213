package org.amparo.dialogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A person's own list of guides to walk through: what to do and what is done of it, not the answers that it was made from.
 *
 * @param actions ids of intents, what matters most first; none if there is no plan
 * @param done some of the actions
 */
public record Plan(List<String> actions, Set<String> done) {
    public static final Plan NONE = of(List.of());

    public Plan {
        actions = List.copyOf(actions);
        done = Set.copyOf(done);
    }

    /** A plan of which nothing is done. */
    static Plan of(List<String> actions) {
        return new Plan(actions, Set.of());
    }

    boolean exists() {
        return !actions.isEmpty();
    }

    boolean has(String intent) {
        return actions.contains(intent);
    }

    /** What is still to be done, in order. */
    List<String> open() {
        return actions.stream().filter(action -> !done.contains(action)).toList();
    }

    /** This one is done, if it belongs to the plan. */
    Plan withDone(String intent) {
        if (!has(intent)) {
            return this;
        }
        Set<String> more = new HashSet<>(done);
        more.add(intent);
        return new Plan(actions, more);
    }

    @Override
    public String toString() {
        return "Plan";
    }
}
