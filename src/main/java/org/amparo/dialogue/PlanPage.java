package org.amparo.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.guides.Facts;
import org.amparo.guides.Guide;
import org.amparo.guides.Step;
import org.amparo.message.Choice;
import org.amparo.message.Reply;
import org.amparo.understanding.Command;

/** How a plan looks: what is done of it, what to do next, and all of it as a text to take away. */
final class PlanPage {
    private static final int OPEN_SHOWN = 6;
    private static final int OPEN_TO_TICK = 9;
    private static final int STEPS_OF_A_GUIDE = 5;

    private PlanPage() {}

    /** The plan, or the offer to make one. */
    static Decision show(Turn turn) {
        Conversation now = turn.conversation().understood();
        Plan plan = now.plan();
        if (!plan.exists()) {
            Choice make = turn.button("button-plan-make", new Payload.Start(Planning.GUIDE));
            return Decision.say(now, turn.saying("plan-none", make, Buttons.menu(turn)));
        }
        List<Choice> choices = titled(turn, plan.open(), Payload.Start::new, OPEN_SHOWN);
        if (!plan.open().isEmpty()) {
            choices.add(wish(turn, "button-plan-tick", Payload.Wish.TICK));
        }
        choices.add(wish(turn, "button-plan-text", Payload.Wish.TEXT));
        choices.add(again(turn));
        choices.add(now.place().isPresent() ? Buttons.goOn(turn) : Buttons.menu(turn));
        String lines = guides(turn).map(guide -> line(turn, guide)).collect(Collectors.joining("\n"));
        return Decision.say(now, turn.reply(Turn.paragraphs(progress(turn), lines), choices));
    }

    /** "4 of 9 done." */
    static String progress(Turn turn) {
        Plan plan = turn.conversation().plan();
        return turn.voice()
                .say(
                        plan.open().isEmpty() ? "plan-all-done" : "plan-progress",
                        "done",
                        Integer.toString(plan.done().size()),
                        "all",
                        Integer.toString(plan.actions().size()));
    }

    /** Before the questions: there is a plan already. */
    static Optional<Reply> reminder(Turn turn) {
        return turn.conversation().plan().exists()
                ? Optional.of(
                        turn.reply(Turn.paragraphs(progress(turn), turn.voice().say("plan-exists")), List.of()))
                : Optional.empty();
    }

    static Decision toTickOff(Turn turn) {
        List<Choice> choices = titled(turn, turn.conversation().plan().open(), Payload.Done::new, OPEN_TO_TICK);
        choices.add(button(turn));
        return Decision.say(turn.conversation(), turn.reply(turn.voice().say("plan-tick"), choices));
    }

    /** Each guide, and under it the headings of its first steps for this person. */
    static Decision asText(Turn turn) {
        Stream<String> parts = guides(turn)
                .map(guide -> Stream.concat(Stream.of(line(turn, guide)), steps(turn, guide))
                        .collect(Collectors.joining("\n")));
        String text = Stream.concat(Stream.of(progress(turn)), parts).collect(Collectors.joining("\n\n"));
        return Decision.say(
                turn.conversation(),
                turn.saying("plan-text"),
                turn.reply(text, List.of(button(turn), Buttons.menu(turn))));
    }

    /** To the plan. */
    static Choice button(Turn turn) {
        return turn.button("button-plan", new Payload.Do(Command.PLAN));
    }

    /** To a new plan. */
    static Choice again(Turn turn) {
        return wish(turn, "button-plan-new", Payload.Wish.NEW);
    }

    private static Stream<Guide> guides(Turn turn) {
        return turn.conversation().plan().actions().stream().flatMap(intent -> turn.guide(intent).stream());
    }

    private static String line(Turn turn, Guide guide) {
        boolean done = turn.conversation().plan().done().contains(guide.intent());
        return turn.voice().say(done ? "plan-done" : "plan-open", "title", guide.title());
    }

    private static Stream<String> steps(Turn turn, Guide guide) {
        Facts facts = turn.conversation().facts();
        return guide.steps().stream()
                .filter(step -> !step.isQuestion() && isSurelyFor(facts, step))
                .map(Step::heading)
                .distinct()
                .limit(STEPS_OF_A_GUIDE)
                .map(heading -> turn.voice().say("plan-step", "title", heading));
    }

    /** Where the app is not known, no app's steps are named. */
    private static boolean isSurelyFor(Facts facts, Step step) {
        return step.isFor(facts)
                && step.conditions().keySet().stream()
                        .allMatch(facet -> facts.get(facet).isPresent());
    }

    private static List<Choice> titled(Turn turn, List<String> intents, Function<String, Payload> payload, int most) {
        return intents.stream()
                .flatMap(intent -> turn.guide(intent).stream())
                .limit(most)
                .map(guide -> payload.apply(guide.intent()).titled(guide.title()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Choice wish(Turn turn, String button, Payload.Wish wish) {
        return turn.button(button, new Payload.OfPlan(wish));
    }
}
