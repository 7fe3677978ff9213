package org.amparo.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TitlesTest {
    private final Titles twenty = new Titles(20, Measure.UTF_16);

    @Test
    void whatFitsStays() {
        assertThat(twenty.cut(List.of("Yes", "No"))).containsExactly("Yes", "No");
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        assertThat(twenty.cut("Talk to a human trainer now")).isEqualTo("Talk to a human tra…");
    }

    @Test
    void titlesThatDifferOnlyAtTheEndStillDiffer() {
        assertThat(twenty.cut(List.of("Two-step verification on Signal", "Two-step verification on WhatsApp")))
                .containsExactly("Two-step…on Signal", "Two-step…WhatsApp");
    }

    @Test
    void titlesThatDifferNowhereAreNumbered() {
        assertThat(twenty.cut(List.of("Yes", "Yes", "Yes"))).containsExactly("Yes", "Yes 2", "Yes 3");
    }

    @Test
    void aBlankTitleStillShowsSomething() {
        assertThat(twenty.cut(List.of("", " "))).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    @Test
    void aTitleIsOneLine() {
        assertThat(twenty.cut("one\n two")).isEqualTo("one two");
    }

    static Stream<Long> seeds() {
        return LongStream.range(0, 300).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyTitleFitsAndNoTwoAreTheSame(long seed) {
        ManyScripts scripts = new ManyScripts(seed);
        String beginning = scripts.text(20);
        List<String> titles = IntStream.range(0, 10)
                .mapToObj(i -> beginning + scripts.text(scripts.number(0, 20)) + beginning)
                .toList();
        for (Measure measure : Measure.values()) {
            int limit = scripts.number(8, 80);
            assertThat(new Titles(limit, measure).cut(titles))
                    .hasSize(10)
                    .doesNotHaveDuplicates()
                    .allMatch(title -> measure.of(title) <= limit)
                    .noneMatch(String::isBlank);
        }
    }
}
