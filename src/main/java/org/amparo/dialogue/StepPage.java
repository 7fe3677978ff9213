package org.amparo.dialogue;

import java.util.ArrayList;
import java.util.List;
import org.amparo.guides.Guide;
import org.amparo.guides.Step;
import org.amparo.message.Choice;
import org.amparo.message.Reply;
import org.amparo.understanding.Command;

/** How a step looks: what to do, what to be careful of, why where there is room, and what can be tapped. */
final class StepPage {
    private static final int ROOM_FOR_WHY = 450;

    private StepPage() {}

    static Reply of(Turn turn, Guide guide, Step step) {
        String careful = step.careful().isEmpty() ? "" : turn.voice().say("careful", "text", step.careful());
        String why = step.why().isEmpty() ? "" : turn.voice().say("why", "text", step.why());
        String text = Turn.paragraphs(step.text(), careful);
        if (text.length() + why.length() <= ROOM_FOR_WHY) {
            text = Turn.paragraphs(text, why);
        }
        List<Choice> choices = step.isQuestion() ? answers(guide, step) : goingOn(turn, guide, step);
        return turn.reply(text, choices, guide.language());
    }

    private static List<Choice> answers(Guide guide, Step question) {
        List<Choice> choices = new ArrayList<>();
        for (Step.Answer answer : question.answers()) {
            choices.add(Payload.answer(guide.intent(), question, choices.size()).titled(answer.title()));
        }
        return choices;
    }

    private static List<Choice> goingOn(Turn turn, Guide guide, Step step) {
        return List.of(
                turn.button("button-next", new Payload.Next(guide.intent(), step.id())),
                turn.button("button-stuck", new Payload.Do(Command.STUCK)),
                Buttons.human(turn));
    }
}
