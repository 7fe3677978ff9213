package org.amparo.guides.check;

import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.Target;
import org.amparo.guides.pages.GuidePage;
import org.amparo.guides.pages.GuidePage.StepRow;
import org.amparo.guides.pages.Pages;

/** Every arrow points to something. */
final class BrokenTargets implements Check {
    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (GuidePage guide : pages.guides()) {
            for (StepRow row : guide.steps()) {
                look(pages, guide, row.targetLine(), row.step().then(), found);
                for (int i = 0; i < row.step().answers().size(); i++) {
                    look(
                            pages,
                            guide,
                            row.answerLines().get(i),
                            row.step().answers().get(i).target(),
                            found);
                }
            }
        }
    }

    private static void look(Pages pages, GuidePage guide, int line, Target target, Consumer<Finding> found) {
        if (target instanceof Target.ToStep jump && guide.step(jump.id()).isEmpty()) {
            found.accept(Finding.error(
                    guide.file(),
                    line,
                    "no step has the id '" + jump.id() + "'",
                    "use the id of a step in this file, end, human, or intent:other-intent"));
        }
        if (target instanceof Target.ToToolkit && pages.toolkit().isEmpty()) {
            found.accept(Finding.error(
                    guide.file(),
                    line,
                    "there is nothing to make a plan of",
                    "write _bot/toolkit.yml; README.md shows how"));
        }
        if (target instanceof Target.ToIntent jump && !pages.hasIntent(jump.id())) {
            found.accept(Finding.error(
                    guide.file(), line, "there is no intent '" + jump.id() + "'", "use the name of a folder"));
        }
    }
}
