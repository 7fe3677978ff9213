package org.amparo.understanding;

import static org.amparo.understanding.SmallTalk.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.understanding.Understanding.Guess;
import org.amparo.understanding.Understanding.Outcome;
import org.junit.jupiter.api.Test;

class NeedsTest {
    @Test
    void aNeedIsRecognisedInOtherWords() {
        assertThat(said("they hacked my facebook account").intent()).contains("account-hacked");
        assertThat(said("quiero mensajes que se borren solos").intent()).contains("disappearing-messages");
        assertThat(said("they hacked my facebook account").outcome()).isEqualTo(Outcome.GUIDE);
    }

    @Test
    void aTypoDoesNotHideIt() {
        assertThat(said("disapearing mesages in whatsap").intent()).contains("disappearing-messages");
    }

    @Test
    void wordsOfTheSameTopicAreUnderstoodAlike() {
        assertThat(said("my fan page").intent()).contains("account-hacked");
    }

    @Test
    void theGuessesComeBestFirst() {
        assertThat(said("a hacker reads my disappearing messages").alternatives())
                .hasSize(3)
                .isSortedAccordingTo((a, b) -> Double.compare(b.confidence(), a.confidence()))
                .extracting(Guess::intent)
                .doesNotContain(Lesson.OUT_OF_SCOPE);
    }

    @Test
    void ofTwoNeedsInOneMessageBothAreHeardAndTheRiskierIsFirst() {
        Understanding understood =
                said("how do i turn on disappearing messages and my facebook account was hacked by someone");

        assertThat(understood.intent()).contains("account-hacked");
        assertThat(understood.also()).contains("disappearing-messages");
        assertThat(said("someone got into my account and changed the password of my account")
                        .also())
                .isEmpty();
    }

    @Test
    void smallTalkGetsNoGuide() {
        assertThat(said("what is the weather today").outcome()).isEqualTo(Outcome.OUT_OF_SCOPE);
        assertThat(said("qwxz vbnk plmr").outcome()).isEqualTo(Outcome.OUT_OF_SCOPE);
    }

    @Test
    void noWordsAreNoNeed() {
        Understanding understood = said(" … ");

        assertThat(understood.outcome()).isEqualTo(Outcome.OUT_OF_SCOPE);
        assertThat(understood.intent()).isEmpty();
        assertThat(understood.alternatives()).isEmpty();
    }

    @Test
    void helpToHarmSomebodyIsRefused() {
        Understanding understood = said("how can i hack into her facebook account");

        assertThat(understood.harmful()).isTrue();
        assertThat(understood.outcome()).isEqualTo(Outcome.OUT_OF_SCOPE);
        assertThat(said("they hacked my facebook account").harmful()).isFalse();
    }
}
