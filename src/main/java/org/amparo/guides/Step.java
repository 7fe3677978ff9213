package org.amparo.guides;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One message of a guide: something to do, or a question.
 *
 * @param id unique in its guide, the same in every language
 * @param heading the writer's words for it; not said
 * @param conditions the step is for people for whom all of them hold; {@code other} holds also where nothing is known
 * @param asks what its answers tell us, if it is a question that a known fact answers by itself
 * @param text what the person reads
 * @param answers the answers of a question; empty for something to do
 * @param why shown where there is room
 * @param careful always shown
 * @param ifItFails shown when the person is stuck
 * @param source where it comes from; empty only for questions
 * @param reviewed when somebody checked it last
 * @param unverified whether nobody has seen it on the live page yet
 * @param then where the guide goes after it; below by default
 * @param version 4 hex digits of a hash of id, answers and targets: an old button is recognised by it
 */
public record Step(
        String id,
        String heading,
        Map<Facet, Set<String>> conditions,
        Optional<Facet> asks,
        String text,
        List<Answer> answers,
        String why,
        String careful,
        String ifItFails,
        String source,
        Optional<LocalDate> reviewed,
        boolean unverified,
        Target then,
        String version) {

    public Step {
        conditions = Map.copyOf(conditions);
        answers = List.copyOf(answers);
    }

    public boolean isQuestion() {
        return !answers.isEmpty();
    }

    /** Whether all conditions hold. */
    public boolean isFor(Facts facts) {
        return conditions.entrySet().stream()
                .allMatch(c -> c.getValue().contains(facts.get(c.getKey()).orElse("other")));
    }

    /** The answer that known facts give to this question. */
    public Optional<Answer> answeredBy(Facts facts) {
        return asks.flatMap(facet -> facts.get(facet)
                .flatMap(value -> answers.stream()
                        .filter(answer -> value.equals(answer.remembers().get(facet)))
                        .findFirst()));
    }

    /**
     * An answer to a question.
     *
     * @param title at most 20 characters
     * @param remembers what choosing it tells us
     */
    public record Answer(String title, Map<Facet, String> remembers, Target target) {
        public Answer {
            remembers = Map.copyOf(remembers);
        }
    }
}
