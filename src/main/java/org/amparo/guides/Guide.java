package org.amparo.guides;

import java.util.List;
import java.util.Optional;

/**
 * The steps of one intent in one language.
 *
 * @param title what a menu shows
 * @param opening what is said first; for an urgent intent this is the danger answer
 * @param steps in the order of the file
 */
public record Guide(String intent, String language, String title, String opening, List<Step> steps) {
    public Guide {
        steps = List.copyOf(steps);
    }

    /** The step with this id. */
    public Optional<Step> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The first step that is meant for a person with these facts. */
    public Optional<Step> first(Facts facts) {
        return firstFrom(0, facts);
    }

    /** The step below the given one that is meant for a person with these facts. */
    public Optional<Step> below(Step step, Facts facts) {
        return firstFrom(steps.indexOf(step) + 1, facts);
    }

    private Optional<Step> firstFrom(int index, Facts facts) {
        return steps.stream().skip(index).filter(step -> step.isFor(facts)).findFirst();
    }
}
