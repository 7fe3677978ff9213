package org.amparo.guides.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.yaml.YamlFields;
import org.amparo.guides.yaml.YamlFile;

/** {@code links.yml}: the sites that people may be sent to, beside those of the organisations. */
public record LinksPage(String file, List<Site> sites) {
    public LinksPage {
        sites = List.copyOf(sites);
    }

    /**
     * A site.
     *
     * @param host in small letters, without {@code www.}; its sub-domains are other sites
     * @param why whose it is
     */
    public record Site(int line, String host, String why, LocalDate checkedOn) {}

    static Optional<LinksPage> read(FileName name, String text, Consumer<Finding> found) {
        return YamlFile.read(name.path(), text, found)
                .map(hosts ->
                        new LinksPage(
                                name.path(),
                                hosts.keys().stream()
                                        .flatMap(host -> hosts
                                                .fields(host)
                                                .map(fields -> site(name, hosts.line(host), host, fields, found))
                                                .stream())
                                        .toList()));
    }

    private static Site site(FileName name, int line, String host, YamlFields fields, Consumer<Finding> found) {
        fields.allowOnly("why", "checked-on");
        return new Site(
                line,
                host.toLowerCase(Locale.ROOT),
                fields.required("why"),
                date(name, line, fields.required("checked-on"), found));
    }

    private static LocalDate date(FileName name, int line, String typed, Consumer<Finding> found) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            found.accept(Finding.error(
                    name.path(), line, "'checked-on' is not a date", "write it like 'checked-on: 2026-11-22'"));
            return LocalDate.EPOCH;
        }
    }
}
