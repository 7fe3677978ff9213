package org.amparo.guides.check;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.LinksPage.Site;
import org.amparo.guides.pages.Pages;

/** People are sent only to sites that somebody has looked at: those of {@code links.yml} and those of the organisations. */
final class UnknownLinks implements Check {
    private static final Pattern HOST =
            Pattern.compile("(?<![\\w.-])(?:[a-z0-9-]++\\.)+[a-z]{2,}+(?![\\w-])", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_SAID = Pattern.compile("(Source|Reviewed|Check):.*|##.*");

    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        Set<String> known = Stream.concat(
                        pages.links().stream()
                                .flatMap(page -> page.sites().stream())
                                .map(Site::host),
                        pages.organisations().stream()
                                .map(page -> page.organisation())
                                .flatMap(organisation -> Stream.concat(
                                        Stream.of(organisation.website()), organisation.contact().values().stream()))
                                .flatMap(UnknownLinks::hosts))
                .collect(Collectors.toSet());
        TextLine.said(pages)
                .filter(line -> !line.file().startsWith("_organisations/")
                        && !NOT_SAID.matcher(line.text()).matches())
                .forEach(line -> hosts(line.text())
                        .filter(host -> !known.contains(host))
                        .forEach(host -> found.accept(line.error(
                                "nobody has looked at " + host,
                                "look whose it is; then add it to _bot/links.yml with 'why' and 'checked-on'"))));
    }

    /** Of links and of e-mail addresses. */
    private static Stream<String> hosts(String text) {
        return HOST.matcher(text)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    }
}
