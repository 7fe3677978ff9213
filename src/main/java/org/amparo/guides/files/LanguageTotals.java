package org.amparo.guides.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.amparo.guides.Finding;
import org.amparo.guides.check.OverdueReviews;
import org.amparo.guides.check.StaleTranslations;
import org.amparo.guides.pages.AboutPage;
import org.amparo.guides.pages.GuidePage;
import org.amparo.guides.pages.ListPage;
import org.amparo.guides.pages.Pages;

/**
 * How much there is in one language.
 *
 * @param intents with phrases in it
 * @param nearMisses phrases that sound like a need and are another
 * @param sayings of the voice
 * @param stale steps translated from other words than stand there today
 * @param unverified steps that nobody has seen on the live page
 * @param overdue steps past their review date
 */
public record LanguageTotals(
        String language,
        int intents,
        int guides,
        int phrases,
        int heldOut,
        int nearMisses,
        int sayings,
        int transcripts,
        int steps,
        int unverified,
        int overdue,
        int stale) {

    static LanguageTotals of(Pages pages, String language, LocalDate today) {
        List<GuidePage> guides = pages.guides(language);
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
                rows(pages.lists("not-this", language)),
                pages.voice(language).map(voice -> voice.rows().size()).orElse(0),
                transcripts(pages, language),
                steps,
                (int) unverified,
                (int) overdue,
                stale(pages, language));
    }

    private static int transcripts(Pages pages, String language) {
        return (int) pages.files().keySet().stream()
                .filter(file -> file.endsWith("/transcript." + language + ".txt"))
                .count();
    }

    private static int stale(Pages pages, String language) {
        List<Finding> found = new ArrayList<>();
        new StaleTranslations().look(pages, found::add);
        return (int) found.stream()
                .filter(finding -> finding.file().endsWith("/guide." + language + ".md"))
                .count();
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
