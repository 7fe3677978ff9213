package org.amparo.dialogue;

import java.util.List;
import java.util.Optional;
import org.amparo.dialogue.Effect.Event;
import org.amparo.guides.Guide;
import org.amparo.guides.Release.EmergencyNumbers;
import org.amparo.message.Choice;
import org.amparo.understanding.Command;
import org.amparo.understanding.Understanding;

/** Danger: what to do in the next minute, a number to call, a human. Nothing else; the guide that was open waits. */
final class Danger {
    private static final String ANY_DANGER = "immediate-danger";

    private Danger() {}

    static Optional<Decision> decide(Turn turn) {
        if (Tapping.chosen(turn).isPresent()) {
            // The answer to "What is closest?" may well be "They are at my door": the guide that offers it knows best.
            return Optional.empty();
        }
        return turn.meaning()
                .flatMap(Understanding::danger)
                .flatMap(kind ->
                        turn.guide(kind).or(() -> turn.guide(ANY_DANGER)).map(guide -> answer(turn, guide)));
    }

    /** The opening of an urgent guide, as the danger answer. */
    static Decision answer(Turn turn, Guide guide) {
        Conversation now = turn.conversation();
        boolean already = now.place()
                .filter(place -> isUrgent(turn, place) || place.intent().equals(guide.intent()))
                .isPresent();
        Conversation next = now.withInterrupted(already ? now.interrupted() : now.place())
                .withPlace(Optional.of(Place.atOpening(guide.intent())))
                .withAwaitingCountry(false)
                .withMisses(0);
        List<Choice> choices = List.of(
                turn.button("button-safe-now", new Payload.Safe()),
                turn.button("button-human", new Payload.Do(Command.HUMAN)),
                turn.button("button-next", new Payload.Do(Command.NEXT)));
        String text =
                Turn.paragraphs(guide.opening(), numbers(turn), turn.voice().say("danger-more"));
        return Decision.say(next, turn.reply(text, choices, guide.language())).noting(Event.DANGER);
    }

    /** "I am safe now": evidence, a human, and back to what was open. */
    static Decision safeNow(Turn turn) {
        Conversation now = turn.conversation();
        List<Choice> choices = new java.util.ArrayList<>();
        if (now.place().isPresent()) {
            choices.add(turn.button("button-next", new Payload.Do(Command.NEXT)));
        }
        if (now.interrupted().isPresent()) {
            choices.add(turn.button("button-continue", new Payload.Resume()));
        }
        choices.add(turn.button("button-human", new Payload.Do(Command.HUMAN)));
        return Decision.say(now, turn.reply(turn.voice().say("safe-now"), choices));
    }

    private static boolean isUrgent(Turn turn, Place place) {
        var intent = turn.release().intents().get(place.intent());
        return intent != null && intent.risk() == org.amparo.guides.Intent.Risk.URGENT;
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
