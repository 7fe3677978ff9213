package org.amparo.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.amparo.guides.Intent.Risk;
import org.amparo.guides.Step;
import org.amparo.guides.Target;
import org.amparo.understanding.Understanding.Entities;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The answer to danger, in every language: the next minute, numbers to call, a human; nothing else. */
class DangerAnswersTest {
    private static final String DAY_AND_NIGHT = "+353 1 210 0489";
    private static final String CRISIS_LINES = "findahelpline.com";
    private static final String CHILD_LINES = "childhelplineinternational.org";

    /** Where somebody may come, or has come. */
    private static final List<String> OF_THE_BODY =
            List.of("immediate-danger", "report-threat", "raid-or-seizure", "arrest-or-detention");

    @TestFactory
    Stream<DynamicTest> itIsOneMessageThatOffersAHumanAndNothingElse() {
        return languages(language -> urgent().forEach(kind -> {
            Talk someone = inDanger(language, kind);
            assertThat(someone.said()).hasSize(1);
            assertThat(someone.conversation().offered().stream().map(choice -> choice.payload()))
                    .containsExactly("d:safe", "c:human", "c:next");
        }));
    }

    @TestFactory
    Stream<DynamicTest> itNamesTheLineThatAnswersDefendersDayAndNight() {
        return languages(language -> OF_THE_BODY.forEach(
                kind -> assertThat(inDanger(language, kind).said().get(0)).contains(DAY_AND_NIGHT)));
    }

    @TestFactory
    Stream<DynamicTest> itNamesTheNumbersOfTheCountryIfThatIsKnown() {
        return languages(language -> urgent().forEach(kind -> {
            Talk someone = speaking(language)
                    .then(Meaning.names(new Entities(Optional.empty(), Optional.empty(), Optional.of("KE"))))
                    .then(Meaning.danger(kind));
            assertThat(someone.said().get(0))
                    .contains(Talk.RELEASE.emergency().get("KE").police());
        }));
    }

    @TestFactory
    Stream<DynamicTest> whoMayHurtThemselvesGetsACrisisLineAtOnceAndAgainAtEachBadAnswer() {
        return languages(language -> {
            assertThat(inDanger(language, "emotional-crisis").said().get(0)).contains(CRISIS_LINES);
            Stream.of("not-safe", "panic", "for-someone", "with-you", "more", "again", "close")
                    .forEach(step -> assertThat(said(step("emotional-crisis", language, step)))
                            .contains(CRISIS_LINES));
        });
    }

    @TestFactory
    Stream<DynamicTest> underEighteenThereIsAnAdultAndAChildLineAndNeverACopy() {
        return languages(language -> {
            Step age = step("intimate-images", language, "age");
            assertThat(age.answers().subList(1, 3))
                    .allSatisfy(answer -> assertThat(answer.target()).isEqualTo(new Target.ToStep("young-tell")));
            assertThat(said(step("intimate-images", language, "young-tell"))).contains(CHILD_LINES);
            assertThat(said(step("intimate-images", language, "young-takedown")))
                    .contains("takeitdown.ncmec.org");
            assertThat(Stream.of("young-tell", "young-proof", "young-takedown", "young-report", "young-next")
                            .map(id -> said(step("intimate-images", language, id))))
                    .noneSatisfy(text -> assertThat(text).contains("stopncii.org"));
        });
    }

    @Test
    void theWayOfTheYoungEndsAtAHumanNotAmongTheAdults() {
        Step last = step("intimate-images", "en", "young-next");
        assertThat(last.answers().stream().map(Step.Answer::target)).first().isEqualTo(new Target.Human());
        assertThat(last.answers())
                .noneSatisfy(answer -> assertThat(answer.target()).isInstanceOf(Target.ToStep.class));
    }

    private static Set<String> urgent() {
        return Talk.RELEASE.intents().values().stream()
                .filter(intent -> intent.risk() == Risk.URGENT)
                .map(intent -> intent.id())
                .collect(java.util.stream.Collectors.toSet());
    }

    private static Talk inDanger(String language, String kind) {
        return speaking(language).then(Meaning.danger(kind));
    }

    private static Talk speaking(String language) {
        return Talk.withSomeoneKnown().then(new Happening.Tapped("l:" + language));
    }

    private static Step step(String intent, String language, String id) {
        return Talk.RELEASE.guide(intent, language).orElseThrow().step(id).orElseThrow();
    }

    private static String said(Step step) {
        return String.join("\n", step.text(), step.careful(), step.ifItFails());
    }

    private static Stream<DynamicTest> languages(Consumer<String> test) {
        return Talk.RELEASE.languages().stream()
                .map(language -> DynamicTest.dynamicTest(language.code(), () -> test.accept(language.code())));
    }
}
