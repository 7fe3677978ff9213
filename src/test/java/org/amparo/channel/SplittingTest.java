package org.amparo.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SplittingTest {

    @Test
    void aTextThatFitsStaysWhole() {
        assertThat(in(20, "First.\n\nSecond.")).containsExactly("First.\n\nSecond.");
    }

    @Test
    void aParagraphIsTheBestPlaceToCut() {
        assertThat(in(30, "One thing. Two things.\n\nThree. Four. Five."))
                .containsExactly("One thing. Two things.", "Three. Four. Five.");
    }

    @Test
    void thenALine() {
        assertThat(in(20, "one two three\nfour five six")).containsExactly("one two three", "four five six");
    }

    @Test
    void thenASentenceInAnyScript() {
        assertThat(in(20, "One two three. Four five six.")).containsExactly("One two three.", "Four five six.");
        assertThat(in(20, "هل هاتفك معك؟ افتح الإعدادات")).containsExactly("هل هاتفك معك؟", "افتح الإعدادات");
        assertThat(in(8, "打开设置。点隐私。完成")).containsExactly("打开设置。", "点隐私。完成");
    }

    @Test
    void thenAWord() {
        assertThat(in(12, "open settings now")).containsExactly("open", "settings now");
    }

    @Test
    void aTinyFirstParagraphIsNoMessageOfItsOwn() {
        assertThat(in(30, "Hi.\n\nOpen the settings now. Then tap on it."))
                .first()
                .asString()
                .contains("settings");
    }

    @Test
    void aWordWithoutEndIsCutBetweenVisibleCharacters() {
        String family = "👩‍👩‍👧‍👦";
        assertThat(new Splitting(12, Measure.UTF_16).parts(family.repeat(3))).containsExactly(family, family, family);
    }

    @Test
    void scriptsWithoutSpacesAreCutToo() {
        // courier, measured: 6,600 Burmese letters came back as one part.
        List<String> parts = new Splitting(1000, Measure.UTF_8_BYTES).parts("က".repeat(6600));
        assertThat(parts).hasSize(20).allMatch(part -> Measure.UTF_8_BYTES.of(part) <= 1000);
    }

    @Test
    void aLetterUnderAThousandMarksIsCutSomewhere() {
        assertThat(in(100, "e" + "\u0301".repeat(1000))).hasSize(11).allMatch(part -> part.length() <= 100);
    }

    @Test
    void nothingGivesNothing() {
        assertThat(in(10, " \n ")).isEmpty();
    }

    @Test
    void aLimitThatSomeLettersCannotMeetIsAMistake() {
        assertThatThrownBy(() -> new Splitting(3, Measure.UTF_8_BYTES)).isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Long> seeds() {
        return LongStream.range(0, 300).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noPartIsOverTheLimitOrEmptyAndNothingIsLost(long seed) {
        ManyScripts scripts = new ManyScripts(seed);
        String text = scripts.text(scripts.number(1, 400));
        for (Measure measure : Measure.values()) {
            // 40: even the family of four fits, so that no visible character need be cut.
            int limit = scripts.number(40, 160);
            List<String> parts = new Splitting(limit, measure).parts(text);

            assertThat(parts).allMatch(part -> measure.of(part) <= limit).noneMatch(String::isBlank);
            assertThat(parts.stream().flatMap(SplittingTest::visible))
                    .containsExactlyElementsOf(visible(text).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void theSmallestLimitHoldsForAnyText(Measure measure) {
        String text = new ManyScripts(1).text(200);
        assertThat(new Splitting(4, measure).parts(text))
                .allMatch(part -> measure.of(part) <= 4)
                .noneMatch(String::isBlank);
    }

    private static List<String> in(int limit, String text) {
        return new Splitting(limit, Measure.UTF_16).parts(text);
    }

    private static Stream<String> visible(String text) {
        return Pattern.compile("\\X")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(g -> !g.isBlank());
    }
}
