package org.amparo.dialogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.dialogue.Conversation.Told;
import org.amparo.dialogue.Effect.Event;
import org.amparo.guides.Facet;
import org.amparo.guides.Facts;
import org.amparo.guides.Guide;
import org.amparo.guides.Intent;
import org.amparo.guides.Step;
import org.amparo.guides.Target;
import org.amparo.message.Choice;
import org.amparo.message.Reply;
import org.amparo.understanding.Command;

/** Walks through a guide: one step at a time, each followed to the next one that is meant for this person. */
final class Walk {
    /** Questions that answer themselves may follow each other; content that loops ends here instead of never. */
    private static final int MOST_SILENT_STEPS = 50;

    private static final int ROOM_FOR_WHY = 450;
    private static final Set<Facet> STILL_TRUE = EnumSet.of(Facet.DEVICE, Facet.COUNTRY);

    private Walk() {}

    /** From the opening. An urgent guide opens with the danger answer. */
    static Decision start(Turn turn, Guide guide) {
        Intent intent = turn.release().intents().get(guide.intent());
        if (intent != null && intent.risk() == Intent.Risk.URGENT) {
            return Danger.answer(turn, guide).noting(Event.GUIDE_STARTED);
        }
        Turn fresh = turn.with(forgetPlatform(turn).withMisses(0));
        Place opening = Place.atOpening(guide.intent());
        Decision walked = guide.first(fresh.conversation().facts())
                .map(step -> arrive(fresh, guide, opening, step))
                .orElseGet(() -> nothingForThem(fresh));
        Decision opened = walked.after(fresh.reply(guide.opening(), List.of(), guide.language()));
        if (guide.intent().equals(Planning.GUIDE)) {
            opened = PlanPage.reminder(fresh).map(opened::after).orElse(opened);
        }
        return warnOfReaders(fresh, intent, guide, opened).noting(Event.GUIDE_STARTED);
    }

    /** From a step to where it points. */
    static Decision goOn(Turn turn, Guide guide, Place at, Target target) {
        return target.match(new Target.Cases<>() {
            @Override
            public Decision below() {
                return at.step()
                        .flatMap(guide::step)
                        .flatMap(step -> guide.below(step, turn.conversation().facts()))
                        .or(() -> at.step().isPresent()
                                ? Optional.empty()
                                : guide.first(turn.conversation().facts()))
                        .map(step -> arrive(turn, guide, at, step))
                        .orElseGet(() -> Walk.end(turn, guide));
            }

            @Override
            public Decision step(String id) {
                return guide.step(id).map(step -> arrive(turn, guide, at, step)).orElseGet(() -> Walk.end(turn, guide));
            }

            @Override
            public Decision intent(String id) {
                Turn left = isAtTheLastStep(guide, at) ? turn.with(Planning.withDone(turn, guide.intent())) : turn;
                return turn.guide(id).map(other -> start(left, other)).orElseGet(() -> Walk.end(turn, guide));
            }

            @Override
            public Decision end() {
                return Walk.end(turn, guide);
            }

            @Override
            public Decision human() {
                return Humans.offer(turn.with(turn.conversation().withPlace(Optional.of(at))));
            }

            @Override
            public Decision toolkit() {
                return Planning.make(turn);
            }
        });
    }

    /** Takes an answer: remembers what it tells, and goes where it points. */
    static Decision answer(Turn turn, Guide guide, Place at, Step.Answer answer) {
        Facts known = turn.conversation().facts().with(answer.remembers());
        return goOn(turn.with(turn.conversation().withFacts(known)), guide, at, answer.target());
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
        return end(turn, guide);
    }

    /** Says a step and stays there. */
    static Decision say(Turn turn, Guide guide, Place at, Step step) {
        Conversation there = turn.conversation()
                .withPlace(Optional.of(at))
                .withAwaitingCountry(false)
                .withMisses(0);
        return Decision.say(there, reply(turn, guide, step));
    }

    private static Reply reply(Turn turn, Guide guide, Step step) {
        String careful = step.careful().isEmpty() ? "" : turn.voice().say("careful", "text", step.careful());
        String why = step.why().isEmpty() ? "" : turn.voice().say("why", "text", step.why());
        String text = Turn.paragraphs(step.text(), careful);
        if (text.length() + why.length() <= ROOM_FOR_WHY) {
            text = Turn.paragraphs(text, why);
        }
        return turn.reply(text, choices(turn, guide, step), guide.language());
    }

    private static List<Choice> choices(Turn turn, Guide guide, Step step) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < step.answers().size(); i++) {
            choices.add(new Choice(
                    Payload.answer(guide.intent(), step, i).toString(),
                    step.answers().get(i).title()));
        }
        if (!step.isQuestion()) {
            choices.add(turn.button("button-next", new Payload.Next(guide.intent(), step.id())));
            choices.add(turn.button("button-stuck", new Payload.Do(Command.STUCK)));
            choices.add(turn.button("button-human", new Payload.Do(Command.HUMAN)));
        }
        return choices;
    }

    private static Decision end(Turn turn, Guide guide) {
        Turn done = turn.with(Planning.withDone(turn, guide.intent())
                .withPlace(Optional.empty())
                .withMisses(0));
        String text = Turn.paragraphs(
                turn.voice().say("guide-end", "title", guide.title()),
                turn.conversation().plan().has(guide.intent()) ? PlanPage.progress(done) : "",
                turn.voice().say("guide-next-offer"));
        return Decision.say(done.conversation(), turn.reply(text, onward(done, guide)))
                .noting(Event.GUIDE_FINISHED);
    }

    /** Whoever goes on to another guide from there has seen all of this one. */
    private static boolean isAtTheLastStep(Guide guide, Place at) {
        Step last = guide.steps().get(guide.steps().size() - 1);
        return at.step().equals(Optional.of(last.id()));
    }

    /** What waits comes first, then what is next in the person's plan, else what the guide leads to. */
    private static List<Choice> onward(Turn turn, Guide guide) {
        List<Choice> choices = new ArrayList<>();
        turn.conversation()
                .interrupted()
                .map(left -> left.step().isPresent()
                        ? Optional.of(turn.button("button-continue", new Payload.Resume()))
                        : turn.guide(left.intent()).map(Walk::startButton))
                .ifPresent(button -> button.ifPresent(choices::add));
        Plan plan = turn.conversation().plan();
        Intent intent = turn.release().intents().get(guide.intent());
        if (plan.has(guide.intent())) {
            plan.open().stream()
                    .limit(1)
                    .flatMap(id -> turn.guide(id).stream())
                    .map(Walk::startButton)
                    .forEach(choices::add);
            choices.add(PlanPage.button(turn));
        } else if (intent != null && choices.isEmpty()) {
            intent.next().stream()
                    .limit(2)
                    .flatMap(id -> turn.guide(id).stream())
                    .map(Walk::startButton)
                    .forEach(choices::add);
        }
        choices.add(turn.button("button-menu", new Payload.Do(Command.MENU)));
        return choices;
    }

    static Choice startButton(Guide guide) {
        return new Choice(new Payload.Start(guide.intent()).toString(), guide.title());
    }

    private static Decision nothingForThem(Turn turn) {
        return Decision.say(
                turn.conversation().withPlace(Optional.empty()),
                turn.saying("guide-none", turn.button("button-human", new Payload.Do(Command.HUMAN))));
    }

    /** The app of an earlier guide says nothing about this one, unless this message named it. */
    private static Conversation forgetPlatform(Turn turn) {
        boolean named = turn.meaning().flatMap(m -> m.entities().platform()).isPresent();
        boolean arrivingFromGuide = turn.happening() instanceof Happening.Tapped
                && turn.tapped().filter(Payload.Answer.class::isInstance).isPresent();
        if (named || arrivingFromGuide) {
            return turn.conversation();
        }
        return turn.conversation().withFacts(turn.conversation().facts().only(STILL_TRUE));
    }

    private static Decision warnOfReaders(
            Turn turn, @org.jspecify.annotations.Nullable Intent intent, Guide guide, Decision decision) {
        Decision told = decision;
        if (intent != null
                && intent.sensitive()
                && !turn.conversation().told().contains(Told.WHO_CAN_READ)
                && turn.conversation().told().contains(Told.WELCOME)) {
            String reader = Manners.whoCanRead(turn);
            told = told.after(turn.reply(turn.voice().say("sensitive-again", "reader", reader), List.of()))
                    .goingOn(Manners.told(told.next(), Told.WHO_CAN_READ));
        }
        return guide.language().equals(turn.languageCode()) ? told : told.after(turn.saying("language-fallback"));
    }
}
