package org.amparo.understanding;

import static org.amparo.understanding.SmallTalk.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.understanding.Understanding.Outcome;
import org.junit.jupiter.api.Test;

class CommandsTest {
    @Test
    void aMessageThatIsNothingElseIsACommand() {
        assertThat(said(" Menu!! ").command()).contains(Command.MENU);
        assertThat(said("NOOOO").command()).contains(Command.NO);
        assertThat(said("thanks 👍").command()).contains(Command.THANKS);
        assertThat(said("🙏").command()).contains(Command.THANKS);
        assertThat(said("menu").outcome()).isEqualTo(Outcome.COMMAND);
    }

    @Test
    void theWordInsideASentenceIsNone() {
        assertThat(said("how do i stop people who tag me").command()).isEmpty();
    }

    @Test
    void aPhraseCountsAnywhereInAShortMessage() {
        assertThat(said("can i please talk to a human now").command()).contains(Command.HUMAN);
        assertThat(said("well " + "and so on ".repeat(4) + "talk to a human").command())
                .isEmpty();
    }

    @Test
    void theLanguageOfTheConversationDecidesWhatAWordMeans() {
        assertThat(said("si", "en").command()).contains(Command.YES);
        assertThat(said("si", "es").command()).contains(Command.NEXT);
    }

    @Test
    void wordsOfOtherLanguagesAreUnderstoodToo() {
        assertThat(said("ayuda", "en").command()).contains(Command.MENU);
    }

    @Test
    void erasingWinsOverEverythingElseInOneMessage() {
        assertThat(said("delete everything i told you then show me the menu").command())
                .contains(Command.ERASE);
    }

    @Test
    void aLanguageIsWantedByAnyOfItsNames() {
        assertThat(said("switch to español").wantedLanguage()).contains("es");
        assertThat(said("hablas inglés?", "es").wantedLanguage()).contains("en");
        assertThat(said("Spanish", "en").wantedLanguage()).contains("es");
        assertThat(said("language").wantedLanguage()).isEmpty();
    }

    @Test
    void whoDoesNotSpeakTheLanguageOfTheConversationWantsTheirOwn() {
        assertThat(said("perdon pero no hablo ingles", "en").wantedLanguage()).contains("es");
        assertThat(said("sorry but i dont speak english", "en").wantedLanguage())
                .isEmpty();
    }
}
