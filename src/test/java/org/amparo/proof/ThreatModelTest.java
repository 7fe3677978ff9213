package org.amparo.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        assertThat(named)
                .allSatisfy(test -> assertThat(NamedTests.exist(test.group(1), Optional.ofNullable(test.group(2))))
                        .as(test.group())
                        .isTrue());
    }

    @Test
    void aNameInACommentAHelperOrNoTestAtAllIsSeen() {
        assertThat(NamedTests.exist("ThreatModelTest", Optional.of("aNameInACommentAHelperOrNoTestAtAllIsSeen")))
                .isTrue();
        assertThat(NamedTests.exist("RedisGoneTest", Optional.of("redeliver"))).isFalse();
        assertThat(NamedTests.exist("Pages", Optional.empty())).isFalse();
        assertThat(NamedTests.exist("NoSuchTest", Optional.empty())).isFalse();
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
}
