package org.amparo.dialogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.guides.Facet;
import org.amparo.guides.Guide;
import org.amparo.guides.Step;
import org.amparo.understanding.Command;
import org.amparo.understanding.Understanding;
import org.amparo.understanding.Understanding.Outcome;

/** Words that answer what was asked: yes, no, the name of an app, a country. */
final class Answering {
    private static final int SHORT_ANSWER_WORDS = 6;

    private Answering() {}

    static Optional<Decision> decide(Turn turn) {
        if (!(turn.happening() instanceof Happening.Said said)) {
            return Optional.empty();
        }
        Understanding meaning = said.meaning();
        if (turn.conversation().asked().country()
                && meaning.entities().country().isPresent()) {
            return Optional.of(Humans.inTheirCountry(turn));
        }
        return turn.currentGuide()
                .flatMap(guide -> turn.currentStep().flatMap(step -> answer(turn, guide, step, said)));
    }

    private static Optional<Decision> answer(Turn turn, Guide guide, Step step, Happening.Said said) {
        Understanding meaning = said.meaning();
        Place at = turn.conversation().place().orElseThrow();
        if (!step.isQuestion()) {
            return meaning.command().filter(Command.YES::equals).map(yes -> Walk.goOn(turn, guide, at, step.then()));
        }
        boolean isShort = said.text().split("\\s+").length <= SHORT_ANSWER_WORDS;
        Optional<Step.Answer> byName =
                isShort || meaning.outcome() != Outcome.GUIDE ? named(step, meaning) : Optional.empty();
        return byName.or(() -> yesOrNo(turn, step, meaning)).map(answer -> Walk.answer(turn, guide, at, answer));
    }

    /** "on telegram" answers "Which app?". */
    private static Optional<Step.Answer> named(Step step, Understanding meaning) {
        Map<Facet, String> facts = Known.factsIn(meaning.entities(), Dialogue.appAsked(step));
        return step.answers().stream()
                .filter(answer -> answer.remembers().entrySet().stream()
                        .anyMatch(fact -> fact.getValue().equals(facts.get(fact.getKey()))))
                .findFirst();
    }

    /** "yes" picks the only answer that begins like a yes. */
    private static Optional<Step.Answer> yesOrNo(Turn turn, Step step, Understanding meaning) {
        return meaning.command()
                .filter(command -> command == Command.YES || command == Command.NO)
                .flatMap(command -> {
                    List<String> words = wordsFor(turn, command);
                    List<Step.Answer> fitting = step.answers().stream()
                            .filter(answer -> words.contains(firstWord(answer.title())))
                            .toList();
                    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
                });
    }

    private static List<String> wordsFor(Turn turn, Command command) {
        return Optional.ofNullable(turn.release().speech().get(turn.languageCode()))
                .map(speech -> speech.commands().get(command.word()))
                .map(words -> words.whole().stream().map(Typing::plain).toList())
                .orElse(List.of());
    }

    private static String firstWord(String title) {
        return Typing.plain(title.split("[\\s,]+", 2)[0]);
    }
}
