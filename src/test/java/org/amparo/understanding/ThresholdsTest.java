package org.amparo.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.understanding.Learner.Judged;
import org.junit.jupiter.api.Test;

class ThresholdsTest {
    private static final String URGENT = "immediate-danger";
    private static final int REFUSED = 25;

    @Test
    void atMostOneInTwoHundredUrgentLessonsWithASignIsSilenced() {
        List<Judged> lessons = lessons(URGENT, 400, i -> 0.0001 * i);

        double border = silence(lessons);

        assertThat(lessons)
                .filteredOn(lesson -> lesson.lesson().label().equals(URGENT))
                .filteredOn(lesson -> mass(lesson) < border)
                .hasSize(2);
    }

    @Test
    void noOpinionSilencesASignThatMayBeMereIgnorance() {
        assertThat(silence(lessons(URGENT, 400, i -> 0.5))).isEqualTo(0.02);
    }

    @Test
    void fewLessonsSilenceNoSign() {
        assertThat(silence(lessons(URGENT, 99, i -> 0.5))).isZero();
    }

    @Test
    void atMostTwoInAHundredOrdinaryLessonsWithoutASignRing() {
        List<Judged> lessons = lessons("account-hacked", 400, i -> 0.0008 * i);

        double border = Thresholds.from(lessons, Set.of(URGENT), Set.of(), words -> false)
                .urgentMass();

        assertThat(lessons).filteredOn(lesson -> mass(lesson) >= border).hasSize(8);
    }

    @Test
    void oneChanceInThreeRingsHoweverOftenThatIsWrong() {
        List<Judged> lessons = lessons("account-hacked", 400, i -> 0.6);

        assertThat(Thresholds.from(lessons, Set.of(URGENT), Set.of(), words -> false)
                        .urgentMass())
                .isEqualTo(0.35);
    }

    private static double silence(List<Judged> lessons) {
        return Thresholds.from(lessons, Set.of(URGENT), Set.of(), words -> true).signedMass();
    }

    private static double mass(Judged lesson) {
        return lesson.opinion().massOf(Set.of(URGENT));
    }

    /** So many lessons, and some that are refused as out of scope. */
    private static List<Judged> lessons(String label, int count, IntToDoubleFunction urgent) {
        return Stream.concat(
                        IntStream.range(0, count).mapToObj(i -> judged(label, urgent.applyAsDouble(i), 1)),
                        IntStream.range(0, REFUSED).mapToObj(i -> judged("account-hacked", 0, 0)))
                .toList();
    }

    private static Judged judged(String label, double urgent, double familiarity) {
        return new Judged(
                new Lesson(label, Words.of("hello")),
                new Opinion(List.of(URGENT, "account-hacked"), new double[] {urgent, 1 - urgent}, familiarity));
    }
}
