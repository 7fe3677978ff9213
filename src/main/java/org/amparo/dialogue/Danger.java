package org.amparo.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.dialogue.Effect.Event;
import org.amparo.guides.Guide;
import org.amparo.guides.Intent.Risk;
import org.amparo.guides.Release.EmergencyNumbers;
import org.amparo.message.Choice;
import org.amparo.understanding.Understanding;

/** Danger: what to do in the next minute, a number to call, a human. Nothing else; the guide that was open waits. */
final class Danger {
    private static final String ANY_DANGER = "immediate-danger";

    private Danger() {}

    static Optional<Decision> decide(Turn turn) {
        return turn.meaning()
                .flatMap(Understanding::danger)
                // The answer to "What is closest?" may well be "They are at my door": the guide that offers it knows
                // best.
                .filter(kind -> Typing.chosen(turn).isEmpty())
                .flatMap(kind ->
                        turn.guide(kind).or(() -> turn.guide(ANY_DANGER)).map(guide -> answer(turn, guide)));
    }

    /** The opening of an urgent guide, as the danger answer. */
    static Decision answer(Turn turn, Guide guide) {
        Conversation now = turn.conversation();
        Place opening = Place.atOpening(guide.intent());
        boolean already = now.place()
                .filter(place ->
                        isUrgent(turn, place.intent()) || place.intent().equals(guide.intent()))
                .isPresent();
        Conversation next = already ? now : now.with(now.whereabouts().interruptedBy(opening));
        List<Choice> choices =
                List.of(turn.button("button-safe-now", new Payload.Safe()), Buttons.human(turn), Buttons.next(turn));
        String text =
                Turn.paragraphs(guide.opening(), numbers(turn), turn.voice().say("danger-more"));
        return Decision.say(next.at(opening), turn.reply(text, choices, guide.language()))
                .noting(Event.DANGER);
    }

    /** "I am safe now": evidence, a human, and back to what was open. */
    static Decision safeNow(Turn turn) {
        Conversation now = turn.conversation();
        List<Choice> choices = new ArrayList<>();
        if (now.place().isPresent()) {
            choices.add(Buttons.next(turn));
        }
        if (now.whereabouts().interrupted().isPresent()) {
            choices.add(Buttons.goOn(turn));
        }
        choices.add(Buttons.human(turn));
        return Decision.say(now, turn.reply(turn.voice().say("safe-now"), choices));
    }

    /** Whether the guide of this intent opens with the danger answer. */
    static boolean isUrgent(Turn turn, String intent) {
        return turn.release()
                .intent(intent)
                .filter(found -> found.risk() == Risk.URGENT)
                .isPresent();
    }

    private static String numbers(Turn turn) {
        return turn.conversation()
                .country()
                .flatMap(code -> Optional.ofNullable(turn.release().emergency().get(code)))
                .map(numbers -> say(turn, numbers))
                .orElse("");
    }

    private static String say(Turn turn, EmergencyNumbers numbers) {
        return turn.voice().say("emergency-numbers", "police", numbers.police(), "ambulance", numbers.ambulance());
    }
}
