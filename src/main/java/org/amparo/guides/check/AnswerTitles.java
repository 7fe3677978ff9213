package org.amparo.guides.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.Step;
import org.amparo.guides.pages.GuidePage;
import org.amparo.guides.pages.GuidePage.StepRow;
import org.amparo.guides.pages.Pages;

/** Answers are buttons: few, short, all different. */
final class AnswerTitles implements Check {
    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (GuidePage guide : pages.guides()) {
            for (StepRow row : guide.steps()) {
                look(guide, row, found);
            }
        }
    }

    private static void look(GuidePage guide, StepRow row, Consumer<Finding> found) {
        List<Step.Answer> answers = row.step().answers();
        if (answers.size() > Limits.ANSWERS) {
            found.accept(Finding.error(
                    guide.file(),
                    row.line(),
                    "the question has " + answers.size() + " answers and " + Limits.ANSWERS + " fit into a list",
                    "make two questions of it"));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            String title = answers.get(i).title();
            int line = row.answerLines().get(i);
            if (title.isBlank() || Limits.length(title) > Limits.BUTTON) {
                found.accept(Finding.error(
                        guide.file(),
                        line,
                        "the answer has " + Limits.length(title) + " characters and a button has 1 to " + Limits.BUTTON,
                        "shorten it; the text above can say more"));
            }
            if (!seen.add(title.toLowerCase(Locale.ROOT))) {
                found.accept(
                        Finding.error(guide.file(), line, "the same answer stands above", "give them different words"));
            }
        }
    }
}
