package org.amparo.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.dialogue.Effect.Event;
import org.amparo.dialogue.Happening.Remark;
import org.amparo.dialogue.Happening.Verdict;
import org.amparo.understanding.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A word of their own that erases, and nobody who looks on can tell. */
class SecretWordTest {
    private final Talk someone = Talk.withSomeoneKnown();

    @Test
    void isAskedForTypedTwiceAndKeptAsAHash() {
        someone.then(Meaning.command(Command.DURESS));
        assertThat(someone.said()).containsExactly(Talk.voice("secret-ask"));
        someone.then(chose(Verdict.FIT, "#1"));
        assertThat(someone.said()).containsExactly(Talk.voice("secret-again"));
        someone.then(chose(Verdict.SAME, "#1"));

        assertThat(someone.said()).containsExactly(Talk.voice("secret-kept"));
        assertThat(someone.conversation().secretWord()).isEqualTo(SecretWord.NONE.keeping("#1"));
    }

    @Test
    void isNotKeptIfItWasTypedDifferently() {
        someone.then(Meaning.command(Command.DURESS))
                .then(chose(Verdict.FIT, "#1"))
                .then(chose(Verdict.DIFFERENT, ""));

        assertThat(someone.said()).containsExactly(Talk.voice("secret-different"));
        assertThat(someone.conversation().secretWord()).isEqualTo(SecretWord.NONE.asking());
    }

    @Test
    void isRefusedWithTheReasonAndAskedForAgain() {
        someone.then(Meaning.command(Command.DURESS)).then(chose(Verdict.TOO_SHORT_OR_LONG, ""));
        assertThat(someone.said()).containsExactly(Talk.voice("secret-length"));
        someone.then(chose(Verdict.EVERYDAY, ""));
        assertThat(someone.said()).containsExactly(Talk.voice("secret-common"));
        assertThat(someone.conversation().secretWord().asked()).isTrue();
    }

    @Test
    void isNotAskedForAnyMoreOnceSomethingElseWasDone() {
        Stream.of(
                        Meaning.command(Command.MENU),
                        Meaning.danger("immediate-danger"),
                        new Happening.Tapped("c:menu"),
                        new Happening.Showed(Happening.Thing.MEDIA))
                .forEach(other -> {
                    someone.then(Meaning.command(Command.DURESS)).then(other);
                    assertThat(someone.conversation().secretWord()).isEqualTo(SecretWord.NONE);
                });
    }

    @Test
    void canBeLeftByACommandInPlaceOfTheWord() {
        someone.then(Meaning.command(Command.DURESS))
                .then(new Happening.Chose(Meaning.command(Command.MENU).meaning(), Verdict.EVERYDAY, ""));

        assertThat(someone.said()).containsExactly(Talk.voice("menu-title"));
        assertThat(someone.conversation().secretWord()).isEqualTo(SecretWord.NONE);
    }

    @Test
    void givesWayToDanger() {
        someone.then(Meaning.command(Command.DURESS))
                .then(new Happening.Chose(Meaning.danger("immediate-danger").meaning(), Verdict.EVERYDAY, ""));

        assertThat(someone.decision().notes(Event.DANGER)).isTrue();
        assertThat(someone.conversation().secretWord()).isEqualTo(SecretWord.NONE);
    }

    @Test
    void goesOnWorkingWhileAnotherIsChosen() {
        keeps("#1");
        someone.then(Meaning.command(Command.DURESS)).then(chose(Verdict.FIT, "#2"));
        assertThat(someone.conversation().secretWord().kept()).contains("#1");

        someone.then(Meaning.command(Command.MENU));
        assertThat(someone.conversation().secretWord()).isEqualTo(SecretWord.NONE.keeping("#1"));
    }

    static Stream<Happening> anything() {
        return Stream.of(
                Meaning.wants("spyware-suspected"),
                Meaning.danger("immediate-danger"),
                Meaning.command(Command.HUMAN),
                Meaning.command(Command.DURESS),
                Meaning.command(Command.STOP),
                Meaning.either("lock-profile", "account-hacked"),
                Meaning.nothing());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("anything")
    void erasesInEveryStateAndIsAnsweredAsTheSameWordsFromSomebodyElse(Happening state) {
        Talk somebodyElse = Talk.withSomeoneKnown().then(Meaning.nothing());

        keeps("#1");
        someone.then(state).then(secretWord(Meaning.nothing()));

        assertThat(someone.decision().forgets()).isTrue();
        assertThat(someone.decision().replies())
                .isEqualTo(somebodyElse.decision().replies());
    }

    @Test
    void showsNothingOfAnOpenGuideHoweverLongAgo() {
        keeps("#1");
        someone.then(Meaning.wants("spyware-suspected"))
                .after(Duration.ofHours(5))
                .then(secretWord(Meaning.nothing()));

        assertThat(someone.said()).containsExactly(Talk.voice("not-understood"));
    }

    @Test
    void isAnsweredInTheLanguageOfTheTalk() {
        Talk alguien = Talk.withSomeoneNew().then(new Happening.Opened("es")).then(new Happening.Tapped("l:es"));
        alguien.then(secretWord(Meaning.nothing()));

        assertThat(alguien.said()).containsExactly(Talk.RELEASE.voice("es").say("not-understood"));
    }

    @Test
    void erasesEvenIfItsWordsHaveBecomeASignOfDanger() {
        keeps("#1");
        someone.then(secretWord(Meaning.danger("immediate-danger")));

        assertThat(someone.decision().forgets()).isTrue();
        assertThat(someone.decision().notes(Event.DANGER)).isTrue();
    }

    @Test
    void isCountedNowhere() {
        keeps("#1");
        someone.then(secretWord(Meaning.nothing()));

        assertThat(someone.decision().effects())
                .filteredOn(Effect.Note.class::isInstance)
                .containsExactly(new Effect.Note(Event.NOT_UNDERSTOOD));
    }

    private void keeps(String hash) {
        someone.then(Meaning.command(Command.DURESS))
                .then(chose(Verdict.FIT, hash))
                .then(chose(Verdict.SAME, hash));
    }

    private static Happening chose(Verdict verdict, String hash) {
        return new Happening.Chose(Meaning.nothing().meaning(), verdict, hash);
    }

    private static Happening secretWord(Happening.Said said) {
        return new Happening.Said(said.text(), said.meaning(), Set.of(Remark.SECRET_WORD));
    }
}
