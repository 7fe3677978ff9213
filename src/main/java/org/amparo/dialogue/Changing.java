package org.amparo.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.guides.Guide;
import org.amparo.guides.Intent.Risk;
import org.amparo.message.Choice;
import org.amparo.understanding.Understanding;
import org.amparo.understanding.Understanding.Outcome;

/** A new phone, another country: the plan may not fit any more. Offers to ask again, beside whatever else they need. */
final class Changing {
    private Changing() {}

    static Optional<Decision> decide(Turn turn) {
        return turn.meaning()
                .filter(meaning -> meaning.entities().changed())
                .filter(meaning -> turn.conversation().plan().exists())
                .filter(meaning -> needed(turn, meaning)
                        .filter(guide -> cannotWait(turn, guide))
                        .isEmpty())
                .map(meaning -> offer(turn, meaning));
    }

    /** "A new phone is logged in to my account" is another matter. */
    private static boolean cannotWait(Turn turn, Guide guide) {
        return turn.release()
                .intent(guide.intent())
                .filter(intent -> intent.risk() != Risk.NORMAL)
                .isPresent();
    }

    private static Decision offer(Turn turn, Understanding meaning) {
        List<Choice> choices = new ArrayList<>(List.of(PlanPage.again(turn), PlanPage.button(turn)));
        needed(turn, meaning).map(Buttons::start).ifPresent(choices::add);
        return Decision.say(
                turn.conversation().understood(), turn.reply(turn.voice().say("plan-changed"), choices));
    }

    private static Optional<Guide> needed(Turn turn, Understanding meaning) {
        return meaning.intent()
                .filter(intent -> meaning.outcome() == Outcome.GUIDE && !intent.equals(Planning.GUIDE))
                .flatMap(turn::guide);
    }
}
