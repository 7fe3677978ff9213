package org.amparo.faults;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code docs/failures.md} promises nothing that no test holds. */
class FailuresPageTest {
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))\\.(\\w+)`");

    private Map<String, String> sources;
    private List<String> rows;

    @BeforeEach
    void read() throws IOException {
        rows = Files.readAllLines(Path.of("docs", "failures.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| failure |"))
                .toList();
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java", "org", "amparo"))) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .collect(toMap(FailuresPageTest::name, FailuresPageTest::text, (one, other) -> one + other));
        }
    }

    @Test
    void everyFailureNamesItsTestOrSaysWhyItDoesNotApply() {
        assertThat(rows)
                .hasSizeGreaterThan(25)
                .allMatch(row -> TEST.matcher(row).find() || (row.endsWith("| – |") && row.contains("does not apply")));
    }

    @Test
    void everyTestItNamesExists() {
        assertThat(rows.stream().flatMap(row -> TEST.matcher(row).results())).allMatch(this::exists);
    }

    private boolean exists(MatchResult test) {
        return sources.getOrDefault(test.group(1), "").contains(" void " + test.group(2) + "(");
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
