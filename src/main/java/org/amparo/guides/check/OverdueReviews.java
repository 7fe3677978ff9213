package org.amparo.guides.check;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.AboutPage;
import org.amparo.guides.pages.GuidePage;
import org.amparo.guides.pages.GuidePage.StepRow;
import org.amparo.guides.pages.Pages;

/** A step is due after the intent's review time; after twice that time it should not be said any more. */
public final class OverdueReviews implements Check {
    private final LocalDate today;

    OverdueReviews(LocalDate today) {
        this.today = today;
    }

    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (AboutPage about : pages.abouts()) {
            pages.guides().stream()
                    .filter(guide -> guide.intent().equals(about.intent()))
                    .forEach(guide -> look(guide, about.reviewMonths(), found));
        }
    }

    private void look(GuidePage guide, int months, Consumer<Finding> found) {
        for (StepRow row : guide.steps()) {
            if (isOverdue(row, 2 * months, today)) {
                warn(guide, row, "is past its hard limit and counts as withdrawn", found);
            } else if (isOverdue(row, months, today)) {
                warn(guide, row, "is due for review", found);
            }
        }
    }

    private static void warn(GuidePage guide, StepRow row, String what, Consumer<Finding> found) {
        String since = row.step().reviewed().map(LocalDate::toString).orElse("");
        found.accept(Finding.warning(
                guide.file(),
                row.line(),
                "the step, last reviewed " + since + ", " + what,
                "check it on the live page, then change the date"));
    }

    /** Whether more than these months have passed since the last review. */
    public static boolean isOverdue(StepRow row, int months, LocalDate today) {
        return row.step()
                .reviewed()
                .filter(day -> day.plusMonths(months).isBefore(today))
                .isPresent();
    }
}
