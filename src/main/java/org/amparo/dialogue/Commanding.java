package org.amparo.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amparo.guides.Guide;
import org.amparo.guides.Step;
import org.amparo.guides.Target;
import org.amparo.message.Choice;
import org.amparo.understanding.Command;
import org.amparo.understanding.Understanding;

/** Menu, human, language, back, next, repeat, stuck, a secret word, the own plan: in every state. */
final class Commanding {
    private Commanding() {}

    static Optional<Decision> decide(Turn turn) {
        return turn.command().flatMap(command -> carryOut(turn, command));
    }

    /** What the command does; empty for those that only mean something as an answer or as small talk. */
    static Optional<Decision> carryOut(Turn turn, Command command) {
        return switch (command) {
            case MENU -> Optional.of(Decision.say(turn.conversation().understood(), Menu.reply(turn)));
            case HUMAN -> Optional.of(Humans.offer(turn));
            case LANGUAGE -> Optional.of(language(turn));
            case BACK -> Optional.of(back(turn));
            case NEXT -> Optional.of(next(turn));
            case REPEAT ->
                Optional.of(Walk.here(turn)
                        .or(() -> openingAgain(turn))
                        .orElseGet(() -> menuAfter(turn, "nothing-to-repeat")));
            case STUCK -> Optional.of(stuck(turn));
            case STOP -> Stopping.decide(turn);
            case ERASE -> Erasing.decide(turn);
            case DURESS -> Optional.of(Choosing.ask(turn));
            case PLAN -> Optional.of(PlanPage.show(turn));
            case YES, NO, THANKS, GREETING -> Optional.empty();
        };
    }

    static Optional<Decision> speak(Turn turn, String code) {
        if (!turn.release().speaks(code)) {
            return Optional.empty();
        }
        Turn speaking = turn.with(turn.conversation().speaking(code));
        return Optional.of(Walk.here(speaking)
                .map(here -> here.after(speaking.saying("language-changed")))
                .orElseGet(() -> Decision.say(
                        speaking.conversation(),
                        speaking.reply(speaking.voice().say("language-changed"), Menu.shelves(speaking)))));
    }

    private static Decision language(Turn turn) {
        return turn.meaning()
                .flatMap(Understanding::wantedLanguage)
                .flatMap(code -> speak(turn, code))
                .orElseGet(() -> {
                    List<Choice> choices = turn.release().languages().stream()
                            .map(l -> new Payload.Speak(l.code()).titled(ownName(l.code())))
                            .toList();
                    return Decision.say(
                            turn.conversation(), turn.reply(turn.voice().say("language-ask"), choices));
                });
    }

    private static String ownName(String code) {
        Locale locale = Locale.forLanguageTag(code);
        return locale.getDisplayLanguage(locale);
    }

    private static Decision next(Turn turn) {
        Optional<Place> place = turn.conversation().place();
        Optional<Guide> guide = turn.currentGuide();
        if (place.isEmpty() || guide.isEmpty()) {
            return menuAfter(turn, "no-guide-open");
        }
        Optional<Step> step = turn.currentStep();
        if (step.isPresent() && step.get().isQuestion()) {
            return Walk.say(turn, guide.get(), place.get(), step.get());
        }
        return Walk.goOn(turn, guide.get(), place.get(), step.map(Step::then).orElseGet(Target.Below::new));
    }

    private static Decision back(Turn turn) {
        Optional<Place> place = turn.conversation().place();
        if (place.isEmpty()) {
            return menuAfter(turn, "no-guide-open");
        }
        Conversation before = turn.conversation()
                .with(turn.conversation().whereabouts().at(place.get().before()));
        return Walk.here(turn.with(before))
                .or(() -> Walk.here(turn).map(here -> here.after(turn.saying("back-at-start"))))
                .or(() -> openingAgain(turn))
                .orElseGet(() -> menuAfter(turn, "no-guide-open"));
    }

    private static Decision stuck(Turn turn) {
        String help = turn.currentStep()
                .map(Step::ifItFails)
                .filter(text -> !text.isEmpty())
                .map(Commanding::asSentence)
                .orElseGet(() -> turn.voice().say("step-stuck-general"));
        List<Choice> choices = new ArrayList<>();
        turn.conversation().place().ifPresent(place -> choices.add(Buttons.next(turn)));
        choices.add(Buttons.human(turn));
        return Decision.say(turn.conversation(), turn.reply(help, choices));
    }

    /** In the file it follows "If it fails:", here it begins. */
    private static String asSentence(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first));
    }

    private static Optional<Decision> openingAgain(Turn turn) {
        return turn.currentGuide().map(guide -> Walk.start(turn, guide));
    }

    private static Decision menuAfter(Turn turn, String saying) {
        return Decision.say(turn.conversation(), Menu.reply(turn)).after(turn.saying(saying));
    }
}
