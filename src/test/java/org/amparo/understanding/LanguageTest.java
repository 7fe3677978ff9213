package org.amparo.understanding;

import static org.amparo.understanding.SmallTalk.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void aMessageTellsItsLanguage() {
        assertThat(said("somebody stole my account").language()).isEqualTo("en");
        assertThat(said("me robaron la cuenta ayer").language()).isEqualTo("es");
    }

    @Test
    void aShortMessageKeepsTheLanguageOfTheConversation() {
        assertThat(said("ok listo", "en").language()).isEqualTo("en");
        assertThat(said("menu", "es").language()).isEqualTo("es");
        assertThat(said("", "es").language()).isEqualTo("es");
        assertThat(said("🙏", "es").language()).isEqualTo("es");
    }

    @Test
    void aNameOfAnAppDoesNotFlipIt() {
        assertThat(said("facebook messenger whatsapp", "es").language()).isEqualTo("es");
    }

    @Test
    void aWholeSentenceInAnotherLanguageDoes() {
        assertThat(said("how do i turn on the timer for messages", "es").language())
                .isEqualTo("en");
    }

    @Test
    void theScriptAloneDecidesWhereOnlyOneLanguageHasIt() {
        Tongues tongues = new Tongues(
                new Spellings(Map.of("en", UnicodeScript.LATIN, "ru", UnicodeScript.CYRILLIC)), Optional.empty());

        assertThat(tongues.of(Words.of("помогите"), Optional.of("en")).language())
                .isEqualTo("ru");
        assertThat(tongues.of(Words.of("взломали whatsapp и facebook account"), Optional.of("en"))
                        .language())
                .isEqualTo("ru");
    }

    @Test
    void aScriptNobodySpeaksKeepsTheLanguageOfTheConversation() {
        assertThat(said("助けてください", "es").language()).isEqualTo("es");
    }
}
