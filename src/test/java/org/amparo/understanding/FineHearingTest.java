package org.amparo.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.amparo.understanding.opennlp.MaxentLearner;
import org.junit.jupiter.api.Test;

/** What a second, finer learner may do and may not, whatever it is. */
class FineHearingTest {
    private static final String UNSURE = "the profile of mine does things";

    /** One that takes every English message for disappearing messages, and is alarmed by zebras only. */
    private static final Listener LISTENER = new Understanders(
                    new MaxentLearner(), Optional.of(new FineHearing("en", new Stubborn())), Optional.empty())
            .listener(SmallTalk.release().build());

    @Test
    void theFineEarsKnowTheNeedBest() {
        assertThat(SmallTalk.said(UNSURE).intent()).contains("account-hacked");
        assertThat(said(UNSURE).intent()).contains("disappearing-messages");
    }

    @Test
    void dangerThatTheFirstEarsSeeStaysDanger() {
        String withoutSign = "soldiers at home";
        assertThat(SmallTalk.said(withoutSign).danger()).contains("immediate-danger");
        assertThat(said(withoutSign).danger()).contains("immediate-danger");
        assertThat(said("they are at the door").danger()).contains("immediate-danger");
    }

    @Test
    void theFineEarsMayRaiseAnAlarm() {
        assertThat(SmallTalk.said("a zebra").danger()).isEmpty();
        assertThat(said("a zebra").danger()).contains("immediate-danger");
    }

    @Test
    void ofWhatTheFirstEarsAreSureTheFineOnesAreNotAsked() {
        assertThat(said("my facebook account was hacked by a hacker").intent()).contains("account-hacked");
    }

    @Test
    void otherLanguagesAreLeftToTheFirstEars() {
        String unsure = "mi perfil hace cosas";
        assertThat(LISTENER.understand(unsure, Optional.of("es"))).isEqualTo(SmallTalk.said(unsure, "es"));
    }

    @Test
    void whoNamesAModelWithoutWhatReadsItIsToldWhatToDo() {
        assumeThat(ServiceLoader.load(FineEar.class)).isEmpty();
        assertThatThrownBy(() -> FineHearing.over(new MaxentLearner(), Path.of("model")))
                .hasMessageContaining("-Penglish-tier")
                .hasMessageContaining("unset AMPARO_ENGLISH_MODEL");
    }

    private static Understanding said(String text) {
        return LISTENER.understand(text, Optional.empty());
    }

    private static final class Stubborn implements Learner {
        private static final Classifier STUBBORN = words -> new Opinion(
                List.of("disappearing-messages", "immediate-danger"),
                words.plain().contains("zebra") ? new double[] {0, 1} : new double[] {1, 0},
                words.plain().contains("zebra") ? 2 : 1);

        @Override
        public String version() {
            return "stubborn";
        }

        @Override
        public Learned learn(String language, List<Lesson> lessons) {
            return new Learned(
                    STUBBORN,
                    lessons.stream()
                            .map(lesson -> new Judged(lesson, STUBBORN.opine(lesson.words())))
                            .toList());
        }

        @Override
        public void write(Classifier classifier, OutputStream out) throws IOException {
            throw new IOException("Nothing to keep");
        }

        @Override
        public Classifier read(InputStream in) throws IOException {
            throw new IOException("Nothing was kept");
        }
    }
}
