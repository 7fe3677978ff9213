package org.amparo.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.guides.Release;
import org.amparo.guides.ReleaseForTests;
import org.junit.jupiter.api.Test;

class AlarmTest {
    private static final String AT_THE_DOOR = "they are at my door";
    private static final List<String> LABELS = List.of("immediate-danger", "being-followed", "account-hacked");
    private static final double FAMILIAR = 2;
    private static final double STRANGE = 0.5;

    private final Release release = ReleaseForTests.speaking("en")
            .urgent("immediate-danger", "en", "they are outside")
            .urgentWhenNow("being-followed", "en", "a car follows me")
            .intent("account-hacked", "en", "my account was hacked")
            .danger("en", "immediate-danger", "they + door")
            .danger("en", "report-threat", "kill")
            .build();
    private final Lexicon lexicon = new Lexicon(Set.of());
    private final Alarm alarm = new Alarm(release, new DangerSigns(release, lexicon));

    @Test
    void aSignIsBelievedThoughTheOpinionDoubtsIt() {
        assertThat(raisedBy(AT_THE_DOOR, opinion(0.02, 0.9, FAMILIAR))).contains("immediate-danger");
    }

    @Test
    void aSignIsAnAccidentWhenTheOpinionIsSureOfAnEverydayNeed() {
        assertThat(raisedBy(AT_THE_DOOR, opinion(0.001, 0.99, FAMILIAR))).isEmpty();
    }

    @Test
    void aSignIsBelievedInWordsThatNobodyKnows() {
        assertThat(raisedBy(AT_THE_DOOR, opinion(0.15, 0.15, STRANGE))).isPresent();
    }

    @Test
    void aSignIsAnAccidentInWhatIsKnownToBeEverydayTalk() {
        assertThat(raisedBy(AT_THE_DOOR, opinion(0.001, 0.01, STRANGE))).isEmpty();
    }

    @Test
    void aSignIsBelievedInALongMessageForTheOpinionIsAboutTheRestOfIt() {
        assertThat(raisedBy(AT_THE_DOOR + " and my account was hacked too and i cannot write to anybody", surely()))
                .isPresent();
    }

    @Test
    void signsOfSeveralKindsAreNoAccident() {
        assertThat(raisedBy(AT_THE_DOOR + " to kill", surely())).isPresent();
    }

    @Test
    void aSignIsBelievedWhenItHappensNow() {
        assertThat(alarm.raisedBy(read(AT_THE_DOOR), surely(), ear(), true, true))
                .isPresent();
    }

    @Test
    void aSignIsBelievedBesideACommand() {
        assertThat(alarm.raisedBy(read(AT_THE_DOOR), surely(), ear(), false, false))
                .isPresent();
    }

    @Test
    void whoeverIsFollowedIsNotSilenced() {
        assertThat(raisedBy(AT_THE_DOOR, new Opinion(LABELS, new double[] {0.001, 0.9, 0.05}, FAMILIAR)))
                .isPresent();
    }

    @Test
    void withoutASignAStrongOpinionRings() {
        assertThat(raisedBy("hurry", opinion(0.6, 0.3, FAMILIAR))).contains("immediate-danger");
        assertThat(raisedBy("hurry", opinion(0.3, 0.6, FAMILIAR))).isEmpty();
    }

    @Test
    void inAMessageUnlikeAnyLessonTheOpinionRingsWhenItIsMuchMoreThanAGuess() {
        Thresholds low = new Thresholds(1, 1, 0.1, 0);

        assertThat(raisedBy("hurry", opinion(0.4, 0.3, STRANGE), low)).isPresent();
        assertThat(raisedBy("hurry", opinion(0.2, 0.3, STRANGE), low)).isEmpty();
        assertThat(raisedBy("hurry", opinion(0.2, 0.3, FAMILIAR), low)).isPresent();
    }

    private Optional<String> raisedBy(String text, Opinion opinion) {
        return alarm.raisedBy(read(text), opinion, ear(), true, false);
    }

    private Optional<String> raisedBy(String text, Opinion opinion, Thresholds thresholds) {
        return alarm.raisedBy(read(text), opinion, new Ears(words -> surely(), thresholds), true, false);
    }

    private ReadWords read(String text) {
        return lexicon.reader().read(Words.of(text));
    }

    private static Opinion surely() {
        return opinion(0.001, 0.99, FAMILIAR);
    }

    private static Opinion opinion(double danger, double hacked, double familiarity) {
        return new Opinion(LABELS, new double[] {danger, 0, hacked}, familiarity);
    }

    private static Ears ear() {
        return new Ears(words -> surely(), new Thresholds(1, 1, 0.5, 0.01));
    }
}
