package org.amparo.dialogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.dialogue.Effect.Event;
import org.amparo.guides.Facet;
import org.amparo.guides.Facts;
import org.amparo.guides.Guide;
import org.amparo.guides.Step;
import org.amparo.guides.Target;

/** Walks through a guide: one step at a time, each followed to the next one that is meant for this person. */
final class Walk {
    /** Questions that answer themselves may follow each other; content that loops ends here instead of never. */
    private static final int MOST_SILENT_STEPS = 50;

    private static final Set<Facet> STILL_TRUE = EnumSet.of(Facet.DEVICE, Facet.COUNTRY);

    private Walk() {}

    /** From the opening. An urgent guide opens with the danger answer. */
    static Decision start(Turn turn, Guide guide) {
        if (Danger.isUrgent(turn, guide.intent())) {
            return Danger.answer(turn, guide).noting(Event.GUIDE_STARTED);
        }
        Turn fresh = turn.with(forgetPlatform(turn).understood());
        Place opening = Place.atOpening(guide.intent());
        Decision walked = guide.first(fresh.conversation().facts())
                .map(step -> arrive(fresh, guide, opening, step))
                .orElseGet(() -> nothingForThem(fresh));
        Decision opened = walked.after(fresh.reply(guide.opening(), List.of(), guide.language()));
        if (guide.intent().equals(Planning.GUIDE)) {
            opened = PlanPage.reminder(fresh).map(opened::after).orElse(opened);
        }
        return Manners.beforeGuide(fresh, guide, opened).noting(Event.GUIDE_STARTED);
    }

    /** From a step to where it points. */
    static Decision goOn(Turn turn, Guide guide, Place at, Target target) {
        return target.match(new Target.Cases<>() {
            @Override
            public Decision below() {
                Facts facts = turn.conversation().facts();
                Optional<Step> next = at.step().isPresent()
                        ? at.step().flatMap(guide::step).flatMap(step -> guide.below(step, facts))
                        : guide.first(facts);
                return arriveOrEnd(next);
            }

            @Override
            public Decision step(String id) {
                return arriveOrEnd(guide.step(id));
            }

            private Decision arriveOrEnd(Optional<Step> next) {
                return next.map(step -> arrive(turn, guide, at, step)).orElseGet(this::end);
            }

            @Override
            public Decision intent(String id) {
                Turn left = isAtTheLastStep(guide, at) ? turn.with(Planning.withDone(turn, guide.intent())) : turn;
                return turn.guide(id).map(other -> start(left, other)).orElseGet(this::end);
            }

            @Override
            public Decision end() {
                return Ending.say(turn, guide);
            }

            @Override
            public Decision human() {
                return Humans.offer(turn.with(turn.conversation()
                        .with(turn.conversation().whereabouts().at(at))));
            }

            @Override
            public Decision toolkit() {
                return Planning.make(turn);
            }
        });
    }

    /** Takes an answer: remembers what it tells, and goes where it points. */
    static Decision answer(Turn turn, Guide guide, Place at, Step.Answer answer) {
        Known known = turn.conversation().known().with(answer.remembers());
        return goOn(turn.with(turn.conversation().with(known)), guide, at, answer.target());
    }

    /** The current step again; empty if there is none. */
    static Optional<Decision> here(Turn turn) {
        return turn.currentGuide()
                .flatMap(guide -> turn.currentStep()
                        .map(step ->
                                say(turn, guide, turn.conversation().place().orElseThrow(), step)));
    }

    /** At this step; questions that known facts answer are passed in silence. */
    private static Decision arrive(Turn turn, Guide guide, Place from, Step step) {
        Place at = from;
        Step next = step;
        Facts facts = turn.conversation().facts();
        for (int i = 0; i < MOST_SILENT_STEPS; i++) {
            at = at.at(next.id());
            Optional<Step.Answer> known = next.answeredBy(facts);
            if (known.isEmpty()) {
                return say(turn, guide, at, next);
            }
            Target target = known.get().target();
            Optional<Step> following = target instanceof Target.ToStep jump
                    ? guide.step(jump.id())
                    : target instanceof Target.Below ? guide.below(next, facts) : Optional.empty();
            if (following.isEmpty()) {
                return goOn(turn, guide, at, target);
            }
            next = following.get();
        }
        return Ending.say(turn, guide);
    }

    /** Says a step and stays there. */
    static Decision say(Turn turn, Guide guide, Place at, Step step) {
        return Decision.say(turn.conversation().at(at), StepPage.of(turn, guide, step));
    }

    /** Whoever goes on to another guide from there has seen all of this one. */
    private static boolean isAtTheLastStep(Guide guide, Place at) {
        Step last = guide.steps().get(guide.steps().size() - 1);
        return at.step().equals(Optional.of(last.id()));
    }

    private static Decision nothingForThem(Turn turn) {
        return Decision.say(turn.conversation().left(), turn.saying("guide-none", Buttons.human(turn)));
    }

    /** The app of an earlier guide says nothing about this one, unless this message named it. */
    private static Conversation forgetPlatform(Turn turn) {
        boolean named = turn.meaning().flatMap(m -> m.entities().platform()).isPresent();
        boolean arrivingFromGuide =
                turn.tapped().filter(Payload.Answer.class::isInstance).isPresent();
        if (named || arrivingFromGuide) {
            return turn.conversation();
        }
        return turn.conversation().with(turn.conversation().known().only(STILL_TRUE));
    }
}
