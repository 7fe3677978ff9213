package org.amparo.dialogue;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.amparo.dialogue.Effect.Event;
import org.amparo.guides.Facet;
import org.amparo.guides.Guide;

/** The person's own plan: made of a few answers, ticked off guide by guide, made anew when something changes. */
final class Planning {
    /** The guide whose questions lead to a plan. */
    static final String GUIDE = "personal-toolkit";

    private static final Set<Facet> WORTH_KEEPING = EnumSet.of(Facet.PLATFORM, Facet.DEVICE, Facet.COUNTRY);

    private Planning() {}

    /** Makes the plan of what is known now, and forgets what nothing but the plan needed. */
    static Decision make(Turn turn) {
        Conversation now = turn.conversation();
        Set<String> places = now.country().map(turn.release()::placesOf).orElse(Set.of());
        Plan plan = Plan.of(turn.release().toolkit().planFor(now.facts(), places));
        Conversation planned =
                now.with(plan).with(now.known().only(WORTH_KEEPING)).left();
        return PlanPage.show(turn.with(planned)).after(turn.saying("plan-made")).noting(Event.GUIDE_FINISHED);
    }

    static Optional<Decision> grant(Turn turn, Payload.Wish wish) {
        if (wish == Payload.Wish.NEW) {
            return turn.guide(GUIDE).map(guide -> ask(turn, guide));
        }
        if (!turn.conversation().plan().exists()) {
            return Optional.of(PlanPage.show(turn));
        }
        return Optional.of(wish == Payload.Wish.TEXT ? PlanPage.asText(turn) : PlanPage.toTickOff(turn));
    }

    /** Done by hand, whether its guide was walked through or not. */
    static Decision tickOff(Turn turn, String intent) {
        return PlanPage.show(turn.with(withDone(turn, intent)));
    }

    static Conversation withDone(Turn turn, String intent) {
        Conversation now = turn.conversation();
        return now.with(now.plan().withDone(intent));
    }

    /**
     * From the first question whose answer counts: what was known before may not hold any more. Whoever has no plan has not said yes yet,
     * and begins where the guide begins.
     */
    private static Decision ask(Turn turn, Guide guide) {
        Conversation now = turn.conversation();
        Turn anew = turn.with(now.with(Known.NOTHING));
        return guide.steps().stream()
                .filter(step -> now.plan().exists() && step.asks().isPresent())
                .findFirst()
                .map(first -> Walk.say(anew, guide, Place.atOpening(GUIDE).at(first.id()), first))
                .orElseGet(() -> Walk.start(turn, guide));
    }
}
