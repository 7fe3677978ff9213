package org.amparo.guides.check;

import java.util.List;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.Step;
import org.amparo.guides.pages.GuidePage;
import org.amparo.guides.pages.GuidePage.StepRow;
import org.amparo.guides.pages.Pages;

/** A guide in another language has the same steps in the same order, with the same conditions and targets: only the words differ. */
final class Translations implements Check {
    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (GuidePage guide : pages.guides()) {
            pages.languageCodes().stream()
                    .flatMap(code -> pages.guide(guide.intent(), code).stream())
                    .findFirst()
                    .filter(source -> !source.language().equals(guide.language()))
                    .ifPresent(source -> compare(source, guide, found));
        }
    }

    private static void compare(GuidePage source, GuidePage guide, Consumer<Finding> found) {
        List<String> wanted = ids(source);
        List<String> there = ids(guide);
        for (String id : wanted) {
            if (!there.contains(id)) {
                report(
                        guide,
                        guide.line(),
                        "the step '" + id + "' of " + source.file() + " is missing",
                        "translate it",
                        found);
            }
        }
        for (StepRow row : guide.steps()) {
            source.step(row.step().id())
                    .ifPresentOrElse(
                            original -> compare(source, original.step(), guide, row, found),
                            () -> report(
                                    guide,
                                    row.line(),
                                    "the step is not in " + source.file(),
                                    "delete it, or add it there too",
                                    found));
        }
        if (!there.equals(wanted) && there.size() == wanted.size() && there.containsAll(wanted)) {
            report(
                    guide,
                    guide.line(),
                    "the steps stand in another order than in " + source.file(),
                    "bring them into the same order",
                    found);
        }
    }

    private static void compare(
            GuidePage source, Step original, GuidePage guide, StepRow row, Consumer<Finding> found) {
        Step step = row.step();
        if (!step.conditions().equals(original.conditions()) || !step.asks().equals(original.asks())) {
            report(
                    guide,
                    row.line(),
                    "the conditions in the braces differ from " + source.file(),
                    "copy the braces from there",
                    found);
        }
        if (!step.then().equals(original.then()) || !meanings(step).equals(meanings(original))) {
            report(
                    guide,
                    row.line(),
                    "answers or targets lead elsewhere than in " + source.file(),
                    "copy the braces and targets from there",
                    found);
        }
    }

    private static List<String> ids(GuidePage guide) {
        return guide.steps().stream().map(row -> row.step().id()).toList();
    }

    private static List<Step.Answer> meanings(Step step) {
        return step.answers().stream()
                .map(answer -> new Step.Answer("", answer.remembers(), answer.target()))
                .toList();
    }

    private static void report(GuidePage guide, int line, String what, String how, Consumer<Finding> found) {
        found.accept(Finding.error(guide.file(), line, what, how));
    }
}
