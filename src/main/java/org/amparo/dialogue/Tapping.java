package org.amparo.dialogue;

import java.util.Optional;
import org.amparo.guides.Guide;
import org.amparo.guides.Step;

/** Buttons. Old ones are still valid; a repeated tap does nothing twice. */
final class Tapping {
    private Tapping() {}

    static Optional<Decision> decide(Turn turn) {
        if (!(turn.happening() instanceof Happening.Tapped)) {
            return Optional.empty();
        }
        return Optional.of(turn.tapped().flatMap(payload -> act(turn, payload)).orElseGet(() -> {
            Decision menu = Decision.say(turn.conversation(), Menu.reply(turn));
            return menu.after(turn.saying("old-button"));
        }));
    }

    private static Optional<Decision> act(Turn turn, Payload payload) {
        if (payload instanceof Payload.Next next) {
            return goOn(turn, next);
        }
        if (payload instanceof Payload.Answer answer) {
            return answer(turn, answer);
        }
        if (payload instanceof Payload.Start start) {
            return turn.guide(start.intent()).map(guide -> Walk.start(turn, guide));
        }
        if (payload instanceof Payload.Do command) {
            return Commanding.carryOut(turn, command.command());
        }
        if (payload instanceof Payload.Speak speak) {
            return Commanding.speak(turn, speak.language());
        }
        if (payload instanceof Payload.Shelf shelf) {
            return Menu.page(turn, shelf).map(page -> Decision.say(turn.conversation(), page));
        }
        if (payload instanceof Payload.Resume) {
            return Returning.resume(turn);
        }
        if (payload instanceof Payload.Restart) {
            return turn.currentGuide().map(guide -> Walk.start(turn, guide));
        }
        if (payload instanceof Payload.OfPlan plan) {
            return Planning.grant(turn, plan.wish());
        }
        if (payload instanceof Payload.Done done) {
            return Optional.of(Planning.tickOff(turn, done.intent()));
        }
        return payload instanceof Payload.Safe ? Optional.of(Danger.safeNow(turn)) : Optional.empty();
    }

    private static Optional<Decision> goOn(Turn turn, Payload.Next next) {
        return step(turn, next.intent(), next.step()).map(found -> {
            Optional<Place> there = placeIn(turn, next.intent());
            boolean passed = there.isPresent()
                    && there.get().trail().contains(next.step())
                    && !there.get().step().equals(Optional.of(next.step()));
            if (passed) {
                return Walk.here(turn)
                        .map(here -> here.after(turn.saying("step-already")))
                        .orElseGet(() -> Walk.start(turn, found.guide()));
            }
            Place at = there.filter(place -> place.trail().contains(next.step()))
                    .orElseGet(() -> Place.atOpening(next.intent()).at(next.step()));
            return Walk.goOn(turn, found.guide(), at, found.step().then());
        });
    }

    private static Optional<Decision> answer(Turn turn, Payload.Answer tapped) {
        return step(turn, tapped.intent(), tapped.step()).map(found -> {
            Step question = found.step();
            Place at = placeIn(turn, tapped.intent())
                    .flatMap(place -> place.backAt(question.id()))
                    .orElseGet(() -> Place.atOpening(tapped.intent()).at(question.id()));
            boolean asItWas = question.version().equals(tapped.version())
                    && tapped.index() < question.answers().size();
            return asItWas
                    ? Walk.answer(turn, found.guide(), at, question.answers().get(tapped.index()))
                    : Walk.say(turn, found.guide(), at, question).after(turn.saying("old-button"));
        });
    }

    private record Found(Guide guide, Step step) {}

    private static Optional<Found> step(Turn turn, String intent, String step) {
        return turn.guide(intent).flatMap(guide -> guide.step(step).map(found -> new Found(guide, found)));
    }

    private static Optional<Place> placeIn(Turn turn, String intent) {
        return turn.conversation().place().filter(place -> place.intent().equals(intent));
    }
}
