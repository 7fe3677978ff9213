package org.amparo.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A measure counts only if a test holds it. */
class ThreatModelTest {
    private static final String PAGE = Pages.text("docs/THREAT-MODEL.md");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]+(?:Test|IT))(?:\\.([a-z]\\w+))?`");

    @Test
    void everyTestItNamesExists() {
        List<MatchResult> named = TEST.matcher(PAGE).results().toList();
        assertThat(named).hasSizeGreaterThan(40);
        for (MatchResult test : named) {
            String source = source(test.group(1));
            assertThat(source).as(test.group()).isNotEmpty();
            if (test.group(2) != null) {
                assertThat(source).as(test.group()).contains(" " + test.group(2) + "(");
            }
        }
    }

    @Test
    void everyMeasureNamesItsTest() {
        List<String> measures = Arrays.stream(PAGE.split("\n"))
                .filter(line -> line.startsWith("| ") && !line.startsWith("| measure |"))
                .toList();
        assertThat(measures)
                .hasSizeGreaterThan(25)
                .allMatch(line -> TEST.matcher(line).find());
    }

    private static String source(String name) {
        return Pages.below("src/test/java").stream()
                .filter(file -> file.endsWith(name + ".java"))
                .map(Pages::text)
                .findFirst()
                .orElse("");
    }
}
