package org.amparo.understanding;

import static org.amparo.understanding.SmallTalk.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.understanding.Understanding.Outcome;
import org.junit.jupiter.api.Test;

class DangerTest {
    @Test
    void aSignIsEnough() {
        assertThat(said("there are two men at the door").danger()).contains("immediate-danger");
        assertThat(said("kidnapped").outcome()).isEqualTo(Outcome.DANGER);
    }

    @Test
    void itIsSeenInEveryLanguageWhateverIsSpoken() {
        assertThat(said("hay hombres afuera de la casa", "en").danger()).contains("immediate-danger");
        assertThat(said("someone outside my house", "es").danger()).contains("immediate-danger");
    }

    @Test
    void negationAndPastTenseDoNotSilenceIt() {
        assertThat(said("i dont think they are still at the door").danger()).isPresent();
        assertThat(said("yesterday someone was outside our house").danger()).isPresent();
    }

    @Test
    void anEverydayExpressionIsNone() {
        assertThat(said("can i shoot a video, help me please").danger()).isEmpty();
        assertThat(said("this heat is killing me").danger()).isEmpty();
    }

    @Test
    void anEverydayExpressionHidesNothingElse() {
        assertThat(said("i shoot a video and now they attack me").danger()).isPresent();
    }

    @Test
    void withoutASignTheClassifierMayStillSeeIt() {
        assertThat(said("please help they come with knives and guns, they are here")
                        .danger())
                .contains("immediate-danger");
    }

    @Test
    void itWinsOverACommand() {
        Understanding understood = said("talk to a human, they are at my door");

        assertThat(understood.outcome()).isEqualTo(Outcome.DANGER);
        assertThat(understood.command()).contains(Command.HUMAN);
    }

    @Test
    void someNeedsAreDangerOnlyWhenItHappensNow() {
        assertThat(said("a strange man follows me in the street right now").danger())
                .contains("being-followed");
        assertThat(said("last week a strange man followed me in the street").danger())
                .isEmpty();
        assertThat(said("my facebook was hacked right now").danger()).isEmpty();
    }
}
