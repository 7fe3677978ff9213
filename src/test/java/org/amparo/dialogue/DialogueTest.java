package org.amparo.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.amparo.dialogue.Effect.Event;
import org.amparo.dialogue.Happening.Thing;
import org.amparo.message.Choice;
import org.amparo.understanding.Command;
import org.amparo.understanding.Understanding.Entities;
import org.junit.jupiter.api.Test;

/** What the bot does, one promise at a time. */
class DialogueTest {
    private static final Entities ON_WHATSAPP =
            new Entities(Optional.of("whatsapp"), Optional.empty(), Optional.empty());
    private static final Entities IN_MEXICO = new Entities(Optional.empty(), Optional.empty(), Optional.of("MX"));

    private final Talk someone = Talk.withSomeoneKnown();

    @Test
    void dangerInterruptsAnyGuideAndIsAnsweredFirst() {
        someone.then(Meaning.wants("disappearing-messages", ON_WHATSAPP)).then(Meaning.danger("immediate-danger"));

        assertThat(someone.said().get(0)).startsWith(opening("immediate-danger"));
        assertThat(someone.decision().notes(Event.DANGER)).isTrue();
    }

    @Test
    void afterDangerTheGuideThatWasOpenIsStillThere() {
        someone.then(Meaning.wants("disappearing-messages", ON_WHATSAPP));
        Optional<String> before = someone.step();

        someone.then(Meaning.danger("immediate-danger")).tap("I am safe now").tap("Continue");

        assertThat(someone.step()).isEqualTo(before).isPresent();
    }

    @Test
    void somebodyNewInDangerIsNotWelcomedFirst() {
        Talk stranger = Talk.withSomeoneNew().then(Meaning.danger("report-threat"));

        assertThat(stranger.said().get(0)).startsWith(opening("report-threat"));
        assertThat(stranger.said()).hasSize(1);
    }

    @Test
    void theEmergencyNumbersOfTheirCountryAreNamedIfItIsKnown() {
        someone.then(Meaning.names(IN_MEXICO)).then(Meaning.danger("immediate-danger"));

        assertThat(someone.said().get(0))
                .contains(Talk.RELEASE.emergency().get("MX").police());
    }

    @Test
    void somebodyNewIsToldOnceWhoWeAreAndWhoCanRead() {
        Talk stranger = Talk.withSomeoneNew().then(Meaning.wants("lock-profile"));
        assertThat(stranger.said().get(0)).contains(Talk.voice("welcome"), Talk.voice("reader-webchat"));

        stranger.then(Meaning.wants("lock-profile"));
        assertThat(String.join(" ", stranger.said())).doesNotContain(Talk.voice("welcome"));
    }

    @Test
    void eraseForgetsEverythingAndSaysSo() {
        someone.then(Meaning.wants("lock-profile")).then(Meaning.command(Command.ERASE));

        assertThat(someone.decision().forgets()).isTrue();
        assertThat(someone.said()).containsExactly(Talk.voice("erase-done"));
    }

    @Test
    void stopLeavesTheGuide() {
        someone.then(Meaning.wants("lock-profile")).then(Meaning.command(Command.STOP));

        assertThat(someone.said()).containsExactly(Talk.voice("stopped"));
        assertThat(someone.conversation().place()).isEmpty();
    }

    @Test
    void aKnownAppAnswersTheQuestionForItself() {
        someone.then(Meaning.wants("disappearing-messages", ON_WHATSAPP));

        assertThat(someone.step()).contains("wa-chat");
    }

    @Test
    void nextGoesOneStepFurtherAndBackReturns() {
        someone.then(Meaning.wants("disappearing-messages", ON_WHATSAPP)).tap("Next");
        assertThat(someone.step()).contains("wa-default");

        someone.then(Meaning.command(Command.BACK));
        assertThat(someone.step()).contains("wa-chat");
    }

    @Test
    void theSameTapTwiceGoesOnlyOneStepFurther() {
        someone.then(Meaning.wants("disappearing-messages", ON_WHATSAPP));
        String next = someone.payloadOf("Next");

        someone.then(new Happening.Tapped(next)).then(new Happening.Tapped(next));

        assertThat(someone.step()).contains("wa-default");
        assertThat(someone.said()).contains(Talk.voice("step-already"));
    }

    @Test
    void aButtonOfDaysAgoStillWorksAfterEverythingWasForgotten() {
        someone.then(Meaning.wants("disappearing-messages", ON_WHATSAPP));
        String next = someone.payloadOf("Next");

        Talk later = Talk.withSomeoneKnown().then(new Happening.Tapped(next));

        assertThat(later.conversation().place().map(Place::intent)).contains("disappearing-messages");
    }

    @Test
    void aForgedButtonGetsTheMenu() {
        someone.then(new Happening.Tapped("n:no-such-guide:step"));

        assertThat(someone.said()).contains(Talk.voice("old-button"));
    }

    @Test
    void repeatSaysTheSameStepAgain() {
        someone.then(Meaning.wants("disappearing-messages", ON_WHATSAPP)).tap("Next");
        var before = someone.said();

        someone.then(Meaning.command(Command.REPEAT));

        assertThat(someone.said()).isEqualTo(before);
    }

    @Test
    void stuckSaysWhatToDoIfItFails() {
        someone.then(Meaning.wants("disappearing-messages", ON_WHATSAPP)).then(Meaning.command(Command.STUCK));

        assertThat(someone.said()).hasSize(1);
        assertThat(someone.said().get(0)).isEqualToIgnoringCase(stepText("disappearing-messages", "wa-chat"));
    }

    @Test
    void aNumberIsAsGoodAsATap() {
        someone.then(Meaning.command(Command.MENU));
        String third = someone.conversation().offered().get(2).payload();

        someone.then(Meaning.typed("٣"));

        assertThat(third).startsWith("m:learn");
        assertThat(someone.said()).containsExactly(Talk.voice("menu-learn"));
    }

    @Test
    void aTitleTypedWithoutCapitalsIsAsGoodAsATap() {
        someone.then(Meaning.wants("disappearing-messages")).then(Meaning.typed("telegram!"));

        assertThat(someone.step()).contains("tg-secret-timer");
    }

    @Test
    void anOfferedAnswerThatSoundsLikeDangerIsThatAnswer() {
        Happening.Said alarming = Meaning.danger("immediate-danger");
        someone.then(alarming)
                .tap("Next")
                .then(new Happening.Said("they are at my door", alarming.meaning(), Set.of()));

        assertThat(someone.step()).contains("at-the-door");
    }

    @Test
    void twoCloseGuessesAreAskedNotGuessed() {
        someone.then(Meaning.either("lock-profile", "block-or-restrict"));

        assertThat(someone.decision().next().offered().stream().map(Choice::payload))
                .contains("i:lock-profile", "i:block-or-restrict");
        assertThat(someone.conversation().place()).isEmpty();
    }

    @Test
    void afterTwoMissesAHumanIsOfferedNotAThirdExcuse() {
        someone.then(Meaning.nothing()).then(Meaning.nothing()).then(Meaning.nothing());

        assertThat(someone.decision().notes(Event.HUMAN)).isTrue();
    }

    @Test
    void aHumanIsHonestlyNotThereAndThreeOrganisationsAreNamed() {
        someone.then(Meaning.command(Command.HUMAN));

        assertThat(someone.said().get(0)).startsWith(Talk.voice("human-nobody"));
        assertThat(namesOfOrganisationsIn(someone.said().get(0))).isEqualTo(3);
    }

    @Test
    void theCountryBringsOrganisationsOfTheRegion() {
        someone.then(Meaning.command(Command.HUMAN)).then(Meaning.names(IN_MEXICO));

        assertThat(someone.said().get(0)).startsWith(Talk.voice("human-organisations"));
        assertThat(namesOfOrganisationsIn(someone.said().get(0))).isEqualTo(3);
    }

    @Test
    void afterHoursAHelloIsAskedWhetherToGoOn() {
        someone.then(Meaning.wants("disappearing-messages", ON_WHATSAPP))
                .after(Duration.ofHours(5))
                .then(Meaning.command(Command.GREETING));
        assertThat(someone.said().get(0)).contains(title("disappearing-messages"));

        someone.tap("Continue");
        assertThat(someone.step()).contains("wa-chat");
    }

    @Test
    void ofTwoNeedsTheOtherIsOfferedWhenTheFirstGuideEnds() {
        someone.then(Meaning.names(ON_WHATSAPP))
                .then(Meaning.both("disappearing-messages", "lock-profile"))
                .tap("WhatsApp");
        while (someone.conversation().place().isPresent()) {
            someone.tap("Next");
        }

        someone.tap(title("lock-profile"));
        assertThat(someone.conversation().place().map(Place::intent)).contains("lock-profile");
    }

    @Test
    void helpToHarmSomebodyIsRefused() {
        someone.then(Meaning.harm());

        assertThat(someone.said().get(0)).isEqualTo(Talk.voice("refuse-harm"));
    }

    @Test
    void aPictureIsAcknowledgedAndNotOpened() {
        someone.then(new Happening.Showed(Thing.MEDIA));

        assertThat(someone.said()).containsExactly(Talk.voice("media"));
    }

    @Test
    void aLanguageOnceChosenIsNotChangedByAForeignSentence() {
        someone.then(new Happening.Tapped("l:es")).then(Meaning.wants("lock-profile"));

        assertThat(someone.conversation().language()).contains("es");
    }

    @Test
    void whoCanReadIsSaidAgainBeforeASensitiveGuideOnlyToThoseWhoWereNotJustTold() {
        Talk stranger = Talk.withSomeoneNew().then(Meaning.wants("account-hacked"));

        assertThat(String.join(" ", stranger.said()).split(Talk.voice("reader-webchat"), -1))
                .hasSize(2);
    }

    private static String opening(String intent) {
        return Talk.RELEASE.guide(intent, "en").orElseThrow().opening();
    }

    private static String title(String intent) {
        return Talk.RELEASE.guide(intent, "en").orElseThrow().title();
    }

    private static String stepText(String intent, String step) {
        return Talk.RELEASE
                .guide(intent, "en")
                .orElseThrow()
                .step(step)
                .orElseThrow()
                .ifItFails();
    }

    private static long namesOfOrganisationsIn(String text) {
        return Talk.RELEASE.organisations().stream()
                .filter(helper -> text.contains(helper.name()))
                .count();
    }
}
