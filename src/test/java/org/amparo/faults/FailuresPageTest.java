package org.amparo.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.amparo.proof.NamedTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code docs/failures.md} promises nothing that no test holds. */
class FailuresPageTest {
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))\\.(\\w+)`");

    private List<String> rows;

    @BeforeEach
    void read() throws IOException {
        rows = Files.readAllLines(Path.of("docs", "failures.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| failure |"))
                .toList();
    }

    @Test
    void everyFailureNamesItsTestOrSaysWhyItDoesNotApply() {
        assertThat(rows)
                .hasSizeGreaterThan(25)
                .allMatch(row -> TEST.matcher(row).find() || (row.endsWith("| – |") && row.contains("does not apply")));
    }

    @Test
    void everyTestItNamesExists() {
        assertThat(rows.stream().flatMap(row -> TEST.matcher(row).results())).allMatch(FailuresPageTest::exists);
    }

    private static boolean exists(MatchResult test) {
        return NamedTests.exist(test.group(1), Optional.of(test.group(2)));
    }
}
