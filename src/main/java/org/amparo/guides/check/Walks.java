package org.amparo.guides.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.guides.Facet;
import org.amparo.guides.Facts;
import org.amparo.guides.Guide;
import org.amparo.guides.Step;
import org.amparo.guides.Target;
import org.amparo.guides.pages.GuidePage;
import org.amparo.guides.pages.GuidePage.StepRow;

/** Every way that anybody can take through a guide, whatever they said about their app and device before. */
final class Walks {

    /** Somebody with these facts at this step. */
    record Spot(Step step, Facts facts) {}

    /**
     * Where it can go on from a spot.
     *
     * @param asks whether the person chooses
     * @param leaves whether one of the ways ends the guide
     * @param to the other ways
     */
    record Ways(boolean asks, boolean leaves, List<Spot> to) {}

    private final Guide guide;
    /** What no condition looks at and no question asks for changes no way. */
    private final Set<Facet> mattering;

    private final Map<Spot, Ways> ways = new LinkedHashMap<>();

    private Walks(Guide guide) {
        this.guide = guide;
        this.mattering = guide.steps().stream()
                .flatMap(step -> Stream.concat(step.conditions().keySet().stream(), step.asks().stream()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Facet.class)));
    }

    static Walks through(GuidePage page) {
        List<Step> steps = page.steps().stream().map(StepRow::step).toList();
        Walks walks = new Walks(new Guide(page.intent(), page.language(), page.title(), page.opening(), steps));
        Deque<Spot> waiting = new ArrayDeque<>();
        walks.everybody()
                .forEach(facts -> walks.guide.first(facts).ifPresent(step -> waiting.add(new Spot(step, facts))));
        while (!waiting.isEmpty()) {
            Spot spot = waiting.remove();
            if (!walks.ways.containsKey(spot)) {
                Ways found = walks.waysFrom(spot);
                walks.ways.put(spot, found);
                waiting.addAll(found.to());
            }
        }
        return walks;
    }

    Map<Spot, Ways> ways() {
        return ways;
    }

    /** Every combination of facts that makes a difference, nothing known included. */
    private List<Facts> everybody() {
        List<Facts> everybody = List.of(Facts.NONE);
        for (Facet facet : mattering) {
            List<Facts> more = new ArrayList<>(everybody);
            for (String value : named(facet)) {
                everybody.forEach(facts -> more.add(facts.with(Map.of(facet, value))));
            }
            everybody = more;
        }
        return everybody;
    }

    private Set<String> named(Facet facet) {
        Stream<String> conditions = guide.steps().stream()
                .map(step -> step.conditions().getOrDefault(facet, Set.of()))
                .flatMap(Collection::stream);
        Stream<String> answers = guide.steps().stream()
                .flatMap(step -> step.answers().stream())
                .flatMap(answer -> Optional.ofNullable(answer.remembers().get(facet)).stream());
        return new HashSet<>(Stream.concat(conditions, answers).toList());
    }

    private Ways waysFrom(Spot spot) {
        Step step = spot.step();
        Optional<Step.Answer> known = step.answeredBy(spot.facts());
        List<Step.Answer> answers = known.map(List::of).orElse(step.answers());
        List<Optional<Spot>> next = step.isQuestion()
                ? answers.stream().map(answer -> follow(answer, spot)).toList()
                : List.of(follow(step.then(), step, spot.facts()));
        boolean asks = step.isQuestion() && known.isEmpty();
        return new Ways(
                asks,
                next.stream().anyMatch(Optional::isEmpty),
                next.stream().flatMap(Optional::stream).toList());
    }

    private Optional<Spot> follow(Step.Answer answer, Spot spot) {
        Facts told = new Facts(answer.remembers()).only(mattering);
        return follow(answer.target(), spot.step(), spot.facts().with(told.values()));
    }

    /** The next spot; empty if the guide ends there. */
    private Optional<Spot> follow(Target target, Step from, Facts facts) {
        Optional<Step> next = target instanceof Target.ToStep jump
                ? guide.step(jump.id())
                : target instanceof Target.Below ? guide.below(from, facts) : Optional.empty();
        return next.map(step -> new Spot(step, facts));
    }
}
