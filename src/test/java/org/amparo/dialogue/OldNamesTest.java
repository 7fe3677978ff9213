package org.amparo.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.amparo.guides.OldName;
import org.amparo.understanding.Words;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whoever asks for something by its old name gets the new thing, and is told so. */
class OldNamesTest {

    @TestFactory
    Stream<DynamicTest> everyOldNameIsPutRightInEveryLanguage() {
        return Talk.RELEASE.languages().stream()
                .flatMap(language -> Talk.RELEASE.oldNames().stream()
                        .map(old -> DynamicTest.dynamicTest(
                                old.id() + " in " + language.code(), () -> isPutRight(old, language.code()))));
    }

    private static void isPutRight(OldName old, String language) {
        for (OldName.Name name : old.names()) {
            Talk someone = Talk.withSomeoneKnown()
                    .then(new Happening.Tapped("l:" + language))
                    .then(Meaning.typed("? " + String.join(" … ", name.parts()) + "!"));
            assertThat(someone.said()).first().isEqualTo(old.told().get(language));
            assertThat(someone.conversation().place())
                    .hasValueSatisfying(there -> assertThat(there.intent()).isEqualTo(old.intent()));
        }
    }

    @Test
    void theyAreWrittenAsTheyAreHeard() {
        assertThat(Talk.RELEASE.oldNames())
                .isNotEmpty()
                .allSatisfy(old -> assertThat(old.names())
                        .allSatisfy(name -> assertThat(name.parts())
                                .allSatisfy(part ->
                                        assertThat(Words.of(part).plain()).isEqualTo(part))));
    }

    @Test
    void whatTheRestOfTheMessageNeedsIsStartedAllTheSame() {
        Happening.Said said = Meaning.wants("account-hacked");
        Talk someone = Talk.withSomeoneKnown()
                .then(new Happening.Said("facebook trusted contacts", said.meaning(), said.remarks()));
        assertThat(someone.conversation().place())
                .hasValueSatisfying(there -> assertThat(there.intent()).isEqualTo("account-hacked"));
        assertThat(someone.said().get(0)).contains("do not exist any more");
    }

    @Test
    void aPartOfAWordIsNoOldName() {
        assertThat(Talk.withSomeoneKnown().then(Meaning.typed("rapgod")).said())
                .containsExactly(Talk.voice("not-understood"));
    }

    @Test
    void dangerComesFirst() {
        Happening.Said said = Meaning.danger("immediate-danger");
        assertThat(Talk.withSomeoneKnown()
                        .then(new Happening.Said("they are at my door, truecrypt?", said.meaning(), said.remarks()))
                        .said())
                .hasSize(1);
    }
}
