package org.amparo.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.dialogue.Effect.Event;
import org.amparo.guides.Guide;
import org.amparo.message.Choice;

/** The end of a guide: it is done, and what comes next. */
final class Ending {
    private Ending() {}

    static Decision say(Turn turn, Guide guide) {
        Turn done = turn.with(Planning.withDone(turn, guide.intent()).left().understood());
        String text = Turn.paragraphs(
                turn.voice().say("guide-end", "title", guide.title()),
                turn.conversation().plan().has(guide.intent()) ? PlanPage.progress(done) : "",
                turn.voice().say("guide-next-offer"));
        return Decision.say(done.conversation(), turn.reply(text, onward(done, guide)))
                .noting(Event.GUIDE_FINISHED);
    }

    /** What waits comes first, then what is next in the person's plan, else what the guide leads to. */
    private static List<Choice> onward(Turn turn, Guide guide) {
        List<Choice> choices = new ArrayList<>();
        waiting(turn).ifPresent(choices::add);
        Plan plan = turn.conversation().plan();
        if (plan.has(guide.intent())) {
            guides(turn, plan.open(), 1).forEach(choices::add);
            choices.add(PlanPage.button(turn));
        } else if (choices.isEmpty()) {
            turn.release().intent(guide.intent()).stream()
                    .flatMap(intent -> guides(turn, intent.next(), 2))
                    .forEach(choices::add);
        }
        choices.add(Buttons.menu(turn));
        return choices;
    }

    private static Optional<Choice> waiting(Turn turn) {
        return turn.conversation()
                .whereabouts()
                .interrupted()
                .flatMap(left -> left.step().isPresent()
                        ? Optional.of(Buttons.goOn(turn))
                        : turn.guide(left.intent()).map(Buttons::start));
    }

    private static Stream<Choice> guides(Turn turn, List<String> intents, int most) {
        return intents.stream()
                .limit(most)
                .flatMap(intent -> turn.guide(intent).stream())
                .map(Buttons::start);
    }
}
