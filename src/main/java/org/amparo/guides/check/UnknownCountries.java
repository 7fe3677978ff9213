package org.amparo.guides.check;

import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.Pages;

/** A country is written as ISO 3166 writes it, with two capitals. */
final class UnknownCountries implements Check {
    private static final String COUNTRY = "country";

    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        pages.regions()
                .ifPresent(page -> page.regions()
                        .forEach(region -> region.countries()
                                .forEach(country -> look(page.file(), region.line(), country, found))));
        pages.emergency()
                .ifPresent(page ->
                        page.entries().forEach(entry -> look(page.file(), entry.line(), entry.country(), found)));
        pages.clocks()
                .ifPresent(page -> page.lines().forEach((country, line) -> look(page.file(), line, country, found)));
        pages.entities()
                .forEach(page -> page.entries().stream()
                        .filter(entry -> entry.facet().equals(COUNTRY))
                        .forEach(entry -> look(page.file(), entry.line(), entry.value(), found)));
    }

    private static void look(String file, int line, String country, Consumer<Finding> found) {
        if (!Countries.has(country)) {
            found.accept(Finding.error(
                    file, line, "'" + country + "' is not a country", "use its two-letter code, such as MX"));
        }
    }
}
