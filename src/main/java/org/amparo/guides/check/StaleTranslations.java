package org.amparo.guides.check;

import java.util.Map;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.GuidePage;
import org.amparo.guides.pages.Pages;
import org.amparo.guides.translation.SourceMarks;
import org.amparo.guides.translation.SourceMarks.Translated;

/** A translation of words that have changed since may tell people yesterday's advice. */
public final class StaleTranslations implements Check {
    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        if (pages.languages().isEmpty()) {
            return;
        }
        String source = pages.languageCodes().get(0);
        for (GuidePage guide : pages.guides()) {
            if (!guide.language().equals(source)) {
                pages.guide(guide.intent(), source)
                        .ifPresent(original -> compare(
                                guide.file(),
                                pages.files().getOrDefault(original.file(), ""),
                                pages.files().getOrDefault(guide.file(), ""),
                                found));
            }
        }
    }

    private static void compare(String file, String source, String translation, Consumer<Finding> found) {
        Map<String, String> today = SourceMarks.of(source);
        boolean anyMarked = false;
        for (Translated step : SourceMarks.in(translation)) {
            anyMarked |= step.mark().isPresent();
            if (step.mark().filter(mark -> !mark.equals(today.get(step.id()))).isPresent()) {
                found.accept(Finding.warning(
                        file,
                        step.line(),
                        "the step was translated from other words than stand there today",
                        "translate it again, then run 'stamp'"));
            }
        }
        if (!anyMarked) {
            found.accept(Finding.warning(
                    file,
                    1,
                    "nobody noted which words it was translated from",
                    "compare it with the source, then run 'stamp'"));
        }
    }
}
