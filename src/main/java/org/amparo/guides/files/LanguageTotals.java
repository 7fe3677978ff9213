package org.amparo.guides.files;

import java.time.LocalDate;
import java.util.List;
import org.amparo.guides.check.OverdueReviews;
import org.amparo.guides.pages.AboutPage;
import org.amparo.guides.pages.GuidePage;
import org.amparo.guides.pages.ListPage;
import org.amparo.guides.pages.Pages;

/**
 * How much there is in one language.
 *
 * @param intents with a guide or phrases in it
 * @param unverified steps that nobody has seen on the live page
 * @param overdue steps past their review date
 */
public record LanguageTotals(
        String language, int intents, int guides, int phrases, int heldOut, int steps, int unverified, int overdue) {

    static LanguageTotals of(Pages pages, String language, LocalDate today) {
        List<GuidePage> guides = pages.guides().stream()
                .filter(guide -> guide.language().equals(language))
                .toList();
        int steps = guides.stream().mapToInt(guide -> guide.steps().size()).sum();
        long unverified = guides.stream()
                .flatMap(guide -> guide.steps().stream())
                .filter(row -> row.step().unverified())
                .count();
        long overdue = pages.abouts().stream()
                .mapToLong(about -> overdue(pages, about, language, today))
                .sum();
        return new LanguageTotals(
                language,
                pages.lists("phrases", language).size(),
                guides.size(),
                rows(pages.lists("phrases", language)),
                rows(pages.lists("held-out", language)),
                steps,
                (int) unverified,
                (int) overdue);
    }

    private static long overdue(Pages pages, AboutPage about, String language, LocalDate today) {
        return pages.guide(about.intent(), language).stream()
                .flatMap(guide -> guide.steps().stream())
                .filter(row -> OverdueReviews.isOverdue(row, about.reviewMonths(), today))
                .count();
    }

    private static int rows(List<ListPage> lists) {
        return lists.stream().mapToInt(list -> list.rows().size()).sum();
    }
}
