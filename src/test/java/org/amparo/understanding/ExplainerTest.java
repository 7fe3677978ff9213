package org.amparo.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.amparo.guides.Release;
import org.amparo.understanding.Explanation.Sign;
import org.amparo.understanding.opennlp.MaxentLearner;
import org.junit.jupiter.api.Test;

class ExplainerTest {
    private static final Release RELEASE = SmallTalk.release().build();
    private static final Explainer EXPLAINER =
            new Understanders(new MaxentLearner(), Optional.empty()).explainer(RELEASE);

    private static Explanation of(String text) {
        return EXPLAINER.explain(text);
    }

    @Test
    void itExplainsWhatTheListenerUnderstands() {
        String text = "my facebook account was hacked";
        assertThat(of(text).meaning()).isEqualTo(SmallTalk.said(text));
    }

    @Test
    void theSignThatStandsInTheMessageIsNamed() {
        assertThat(of("men wait outside the house").signs())
                .containsExactly(new Sign(
                        "immediate-danger",
                        "they|men|someone + at|outside|breaking + door|house|gate",
                        "men outside house"));
    }

    @Test
    void anEverydayExpressionIsNamedAndTheDangerInItIsNot() {
        assertThat(of("help me shoot a video").signs())
                .containsExactly(new Sign("everyday", "shoot a video|shooting a video", "shoot a video"));
    }

    @Test
    void aWishToHarmIsNamed() {
        assertThat(of("how to spy on my ex").signs()).extracting(Sign::kind).containsExactly("harm");
    }

    @Test
    void aCommandThatIsTheWholeMessageIsToldFromOneInIt() {
        assertThat(of("stop").wholeCommand()).isTrue();
        assertThat(of("please stop writing me").wholeCommand()).isFalse();
    }

    @Test
    void theWordsThatSpeakForTheBestGuessAreNamed() {
        assertThat(of("my mail was hacked").pulls())
                .anyMatch(pull -> pull.feature().equals("the word 'hacked'") && pull.points() > 0);
    }

    @Test
    void theMostSimilarPhraseIsNamed() {
        assertThat(of("my facebook was hackd").nearest())
                .hasValueSatisfying(example -> assertThat(example.phrase()).isEqualTo("my facebook was hacked"));
    }

    @Test
    void theLikelyLanguagesAddUpToOne() {
        assertThat(of("como activo los mensajes").languages().stream()
                        .mapToDouble(Understanding.Guess::confidence)
                        .sum())
                .isBetween(0.999, 1.001);
    }

    @Test
    void bordersAreThoseOfTheListener() {
        Explanation strange = of("xkq vvw zzj");
        assertThat(strange.meaning().outcome()).isEqualTo(Understanding.Outcome.OUT_OF_SCOPE);
        assertThat(strange.borders().familiarity()).isLessThan(strange.borders().outOfScopeBelow());
    }

    @Test
    void nothingOfTheMessageIsInItsName() {
        assertThat(of("my facebook was hacked").toString())
                .startsWith("Explanation of ")
                .doesNotContain("facebook");
    }
}
