package org.amparo.guides.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.amparo.guides.Finding;
import org.amparo.guides.Organisation;
import org.amparo.guides.pages.AboutPage;
import org.amparo.guides.pages.OrganisationPage;
import org.amparo.guides.pages.Pages;
import org.amparo.guides.pages.RegionsPage.Region;

/** Whoever is named to a person in danger must be reachable as we say. */
final class Organisations implements Check {
    private static final int MOST_DAYS = 90;
    private static final String WORLD = "world";
    private static final List<String> WAYS = List.of("email", "phone", "web", "whatsapp", "signal", "telegram");

    private final LocalDate today;

    Organisations(LocalDate today) {
        this.today = today;
    }

    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        Set<String> regions = pages.regions().stream()
                .flatMap(page -> page.regions().stream())
                .map(Region::id)
                .collect(Collectors.toSet());
        Set<String> help = pages.organisations().stream()
                .flatMap(page -> page.organisation().helpsWith().stream())
                .collect(Collectors.toSet());
        for (AboutPage about : pages.abouts()) {
            about.help().stream()
                    .filter(row -> !help.contains(row.text()))
                    .forEach(row -> found.accept(Finding.error(
                            about.file(),
                            row.line(),
                            "no organisation helps with '" + row.text() + "'",
                            "use a word that stands under 'helps-with' of one")));
        }
        for (OrganisationPage page : pages.organisations()) {
            look(page, found);
            for (String region : page.organisation().regions()) {
                if (!region.equals(WORLD) && !regions.contains(region) && !Countries.has(region)) {
                    report(
                            page,
                            "regions",
                            "'" + region + "' is no region",
                            "use world, a region of regions.yml, or a country such as MX",
                            found);
                }
            }
            String first =
                    pages.languageCodes().isEmpty() ? "" : pages.languageCodes().get(0);
            if (!page.organisation().serves().containsKey(first)) {
                report(
                        page,
                        "serves",
                        "'serves' says nothing in " + first,
                        "add '" + first + ": \"whom and with what\"'",
                        found);
            }
        }
    }

    private void look(OrganisationPage page, Consumer<Finding> found) {
        Organisation organisation = page.organisation();
        if (!page.file().endsWith("/" + organisation.id() + ".yml")) {
            report(page, "id", "the id is not the file's name", "use the same word for both", found);
        }
        if (organisation.verified() && organisation.contact().isEmpty()) {
            report(
                    page,
                    "status",
                    "its contact was seen and stands nowhere",
                    "add 'contact: {email: …}', or write 'status: unverified'",
                    found);
        }
        for (String way : organisation.contact().keySet()) {
            if (!WAYS.contains(way)) {
                report(
                        page,
                        "contact",
                        "'" + way + "' is no way to reach somebody",
                        "use " + String.join(", ", WAYS),
                        found);
            }
        }
        if (organisation.expiresOn().isBefore(organisation.checkedOn())) {
            report(page, "expires-on", "it expires before it was checked", "look at both dates", found);
        } else if (organisation.checkedOn().isAfter(LocalDate.EPOCH)
                && organisation.expiresOn().isAfter(organisation.checkedOn().plusDays(MOST_DAYS))) {
            report(
                    page,
                    "expires-on",
                    "nobody looks at it for more than " + MOST_DAYS + " days",
                    "let it expire sooner",
                    found);
        } else if (organisation.expiresOn().isBefore(today)) {
            found.accept(Finding.warning(
                    page.file(),
                    page.line("expires-on"),
                    "the details expired on " + organisation.expiresOn(),
                    "check them, then change both dates"));
        }
    }

    private static void report(OrganisationPage page, String field, String what, String how, Consumer<Finding> found) {
        found.accept(Finding.error(page.file(), page.line(field), what, how));
    }
}
