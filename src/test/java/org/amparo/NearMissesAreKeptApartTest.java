package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.guides.Finding;
import org.amparo.guides.Intent;
import org.amparo.guides.Intent.NearMiss;
import org.amparo.message.Language;
import org.amparo.understanding.NearMisses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NearMissesAreKeptApartTest {
    private static final Knowledge CONTENT = TestKnowledge.ofTheContent();
    private static final List<Finding> FALLEN_FOR = NearMisses.fallenFor(CONTENT.release(), CONTENT.listener());

    static Stream<String> languages() {
        return CONTENT.release().languages().stream().map(Language::code);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyNeedHasFiveOfThem(String language) {
        assertThat(CONTENT.release().intents().values())
                .allSatisfy(intent -> assertThat(of(intent, language)).hasSizeGreaterThanOrEqualTo(5));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void fewGetTheGuideOfTheNeedTheyOnlySoundLike(String language) {
        long all = CONTENT.release().intents().values().stream()
                .mapToLong(intent -> of(intent, language).size())
                .sum();
        long fallen = FALLEN_FOR.stream()
                .filter(finding -> finding.file().endsWith("/not-this." + language + ".txt"))
                .count();

        assertThat(fallen).isLessThanOrEqualTo(all * 4 / 100);
    }

    private static List<NearMiss> of(Intent intent, String language) {
        return intent.notThis().getOrDefault(language, List.of());
    }
}
