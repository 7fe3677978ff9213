package org.amparo.guides.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amparo.guides.Finding;
import org.amparo.guides.Release;
import org.amparo.guides.check.Checks;
import org.amparo.guides.check.UnverifiedSteps;
import org.amparo.guides.pages.Pages;
import org.amparo.guides.pages.PagesReader;

/** Reads and checks the content. */
public final class ReleaseReader {
    private static final Comparator<Finding> IN_ORDER =
            Comparator.comparing(Finding::file).thenComparingInt(Finding::line).thenComparing(Finding::what);

    private ReleaseReader() {}

    /**
     * The release, if nothing blocks it, and everything that was found. Never throws, whatever the files hold.
     *
     * @param today reviews and organisations are due or expired on this day
     */
    public static Loaded read(ContentFiles files, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        Pages pages = PagesReader.read(files.texts(), findings::add);
        Checks.all(today).forEach(check -> check.look(pages, findings::add));
        List<Finding> unverified = new ArrayList<>();
        new UnverifiedSteps().look(pages, unverified::add);
        Optional<Release> release = findings.stream().anyMatch(Finding::blocking)
                ? Optional.empty()
                : Optional.of(Assembly.of(pages, files.version()));
        return new Loaded(
                release,
                findings.stream().distinct().sorted(IN_ORDER).toList(),
                unverified.stream().sorted(IN_ORDER).toList(),
                pages.languageCodes().stream()
                        .map(language -> LanguageTotals.of(pages, language, today))
                        .toList());
    }
}
