package org.amparo.understanding;

import static org.amparo.understanding.SixLanguages.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What languages are told apart and understood with next to no content; {@link QualityGateTest} says how well it is done with all of it. */
class SixLanguagesTest {
    @Test
    void theLanguageOfAMessageIsTold() {
        List<String> wrong = new ArrayList<>();
        for (String language : SixLanguages.CODES) {
            assertThat(SixLanguages.lines(language)).hasSize(60);
            wrong.addAll(wrong(language, language));
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource({"ar-Latn,ar", "ru-Latn,ru"})
    void alsoInLatinLetters(String spelling, String language) {
        assertThat(SixLanguages.lines(spelling)).hasSize(30);
        assertThat(wrong(spelling, language)).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"velvet otters", "lilac umbrella", "tulip helmet"})
    void rareWordsInLatinLettersAreNotTakenForRussianOrArabic(String message) {
        assertThat(said(message).language()).isNotIn("ru", "ar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok", "menu", "facebook", "si", "no", "да", "نعم", "👍", "2"})
    void aShortWordNeverChangesALanguageOfTheSameLetters(String word) {
        for (String spoken : List.of("es", "pt", "fr")) {
            if (word.codePointAt(0) < 128) {
                assertThat(said(word, spoken).language()).isEqualTo(spoken);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "me hackearon el account de facebook, es",
        "el post de mi story no carga, es",
        "minha conta de business foi hackeada, pt",
        "on a hacké mon account insta hier, fr",
        "взломали мой account в facebook help, ru",
        "حسابي hacked على facebook page, ar",
        "ok google chrome, ar",
    })
    void oneForeignWordDoesNotEither(String message, String spoken) {
        assertThat(said(message, spoken).language()).isEqualTo(spoken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7ad 5ad el mobile bta3y",
                "hackaw 7sabi 3ala el facebook",
                "sara2o 7sab el insta",
                "pomogite menya vzlomali",
                "menja vzlomali verni akkaunt",
                "vzlomali moj fejsbuk, ne mogu vojti",
            })
    void aNeedIsUnderstoodInLatinLetters(String message) {
        assertThat(said(message).intent()).contains("account-hacked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rgal ma3hom sela7 da5alo el beit",
                "el shorta 3al bab",
                "rijal ma3ahum sila7",
                "mne ugrozhayut",
                "ugrozhajut ubit menya",
                "politsiya lomaet dver",
                "policija u dveri",
                "vooruzhennye lyudi doma",
            })
    void soIsDanger(String message) {
        assertThat(said(message).danger()).contains("immediate-danger");
        assertThat(said(message, "en").danger()).contains("immediate-danger");
    }

    @Test
    void andACommand() {
        assertThat(said("baddi 7ada", "ar").command()).contains(Command.HUMAN);
        assertThat(said("zhivoj chelovek", "ru").command()).contains(Command.HUMAN);
        assertThat(said("human", "ru").command()).contains(Command.HUMAN);
    }

    @ParameterizedTest
    @CsvSource({
        "ar, انا بمصر, EG",
        "ar, في العراق, IQ",
        "ar, للجزائر, DZ",
        "ar, بلبنان, LB",
        "ru, живу в Египте, EG",
        "ru, я из Беларуси, BY",
        "ru, из Ирана, IR",
        "ru, в Саудовской Аравии, SA",
        "fr, aux États-Unis, US",
        "fr, en cote d'ivoire, CI",
        "pt, moro em Mocambique, MZ",
    })
    void aCountryIsKnownAsItStandsInASentence(String spoken, String message, String country) {
        assertThat(said(message, spoken).entities().country()).contains(country);
    }

    @Test
    void anArticleOrPrepositionInTheWordDoesNotHideIt() {
        assertThat(said("هم بالبيت").danger()).isPresent();
        assertThat(said("هم والبيت").danger()).isPresent();
        assertThat(said("اخترقوا الواتس").entities().platform()).contains("whatsapp");
        assertThat(said("اخترقوا بالواتساب").entities().platform()).contains("whatsapp");
    }

    private static List<String> wrong(String file, String language) {
        return SixLanguages.lines(file).stream()
                .filter(message -> !said(message).language().equals(language))
                .toList();
    }
}
