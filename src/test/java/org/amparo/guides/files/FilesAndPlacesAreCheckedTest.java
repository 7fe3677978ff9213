package org.amparo.guides.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FilesAndPlacesAreCheckedTest {
    private static final String HELPERS = "_organisations/helpers.yml";
    private static final String GUIDE = "account-hacked/guide.en.md";
    private final SmallContent clean = SmallContent.clean();

    @Test
    void theFirstLanguageHasEveryFile() {
        assertThat(clean.without("account-hacked/held-out.en.txt").said())
                .containsExactly("account-hacked/held-out.en.txt: the file is missing: write it; README.md shows how");
    }

    @Test
    void anotherLanguageMayFallBack() {
        SmallContent partly = clean.without("account-hacked/guide.es.md");
        assertThat(partly.said()).singleElement().asString().contains("guide.es.md: warning: the file is missing");
        assertThat(partly.release().guide("account-hacked", "es"))
                .hasValueSatisfying(g -> assertThat(g.language()).isEqualTo("en"));
    }

    @Test
    void noLanguageIsSpokenWithoutItsVoice() {
        assertThat(clean.without("_bot/voice.es.yml").said())
                .containsExactly("_bot/voice.es.yml: the file is missing: write it; README.md shows how");
    }

    @Test
    void aFolderWithoutAboutIsFound() {
        assertThat(clean.without("account-hacked/about.yml").said())
                .contains("account-hacked/about.yml: the file is missing: write it; README.md shows how");
    }

    @Test
    void aFileThatNobodyReadsIsAWarning() {
        assertThat(clean.with("account-hacked/phrase.en.txt", "help").said())
                .containsExactly(
                        "account-hacked/phrase.en.txt: warning: no part of the bot reads a file of this name: look at"
                                + " README.md for the names of files");
    }

    @Test
    void aLanguageMustBeListed() {
        assertThat(clean.with("account-hacked/guide.fr.md", "# Bonjour").said())
                .containsExactly(
                        "account-hacked/guide.fr.md: warning: its language is not in languages.yml, so nobody hears it:"
                                + " add the language there");
    }

    @Test
    void aPlaceholderIsNoText() {
        assertThat(clean.changing(GUIDE, "Log in again.", "TODO").said())
                .containsExactly(
                        GUIDE + ":23: this is a placeholder, not a text: write the text, or take the line out until"
                                + " there is one");
        assertThat(clean.changing("account-hacked/guide.es.md", "Log in again.", "Cambia todo.")
                        .said())
                .isEmpty();
        assertThat(clean.adding("account-hacked/phrases.es.txt", "SE LLEVARON TODO\n")
                        .said())
                .isEmpty();
    }

    @Test
    void aLinkIsHttps() {
        assertThat(clean.changing(GUIDE, "Log in again.", "Go to http://known.example.")
                        .said())
                .singleElement()
                .asString()
                .startsWith(GUIDE + ":23: the link is not https");
        assertThat(clean.changing(GUIDE, "Log in again.", "Go to https://known.example or known.example/help.")
                        .said())
                .isEmpty();
    }

    @Test
    void anInvisibleDirectionMarkIsClosed() {
        assertThat(clean.adding("account-hacked/phrases.es.txt", "hola \u202Esoy yo\n")
                        .said())
                .singleElement()
                .asString()
                .contains("phrases.es.txt:41: an invisible direction mark is not closed");
        assertThat(clean.adding("account-hacked/phrases.es.txt", "hola \u2067soy\u2069 yo\n")
                        .said())
                .isEmpty();
    }

    @Test
    void brokenLettersAreFound() {
        assertThat(clean.adding("account-hacked/phrases.es.txt", "contrase\uFFFDa\n")
                        .said())
                .singleElement()
                .asString()
                .contains("phrases.es.txt:41: a letter is broken");
    }

    @Test
    void brokenYamlIsFoundWithItsLine() {
        assertThat(clean.changing("account-hacked/about.yml", "group: incident", "group: a: b")
                        .said())
                .anyMatch(finding -> finding.startsWith("account-hacked/about.yml:2: this is not YAML"));
    }

    @Test
    void aNameStandsOnce() {
        assertThat(clean.adding("account-hacked/about.yml", "risk: normal\n").said())
                .containsExactly("account-hacked/about.yml:7: 'risk' stands here twice: keep one of them");
    }

    @Test
    void anAliasCannotMakeTheContentEndless() {
        assertThat(clean.with("_bot/regions.yml", "north: &all [*all]\n").said())
                .anyMatch(finding -> finding.contains("a '*' alias cannot be used"));
    }

    @Test
    void aMisspeltNameIsFound() {
        assertThat(clean.changing("account-hacked/about.yml", "handoff:", "handof:")
                        .said())
                .contains("account-hacked/about.yml:1: 'handoff' is missing: add a line 'handoff: …'")
                .anyMatch(finding -> finding.startsWith("account-hacked/about.yml:4: nobody knows 'handof'"));
    }

    @Test
    void aRiskIsOneOfThree() {
        assertThat(clean.changing("account-hacked/about.yml", "risk: high", "risk: huge")
                        .said())
                .containsExactly("account-hacked/about.yml:3: 'huge' is not a risk: use one of normal, high, urgent");
    }

    @Test
    void theIdIsTheFolder() {
        assertThat(clean.changing("account-hacked/about.yml", "id: account-hacked", "id: account")
                        .said())
                .containsExactly(
                        "account-hacked/about.yml:1: the id is not the folder's name: write 'id: account-hacked'");
    }

    @Test
    void anOrganisationIsInAKnownRegion() {
        assertThat(clean.changing(HELPERS, "[world, north, NO]", "[south]").said())
                .containsExactly(HELPERS
                        + ":6: 'south' is no region: use world, a region of regions.yml, or a country such as" + " MX");
    }

    @Test
    void anOrganisationHasEveryField() {
        assertThat(clean.changing(HELPERS, "source: their page\n", "").said())
                .containsExactly(HELPERS + ":1: 'source' is missing: add a line 'source: …'");
    }

    @Test
    void anOrganisationCanBeReached() {
        assertThat(clean.changing(HELPERS, "contact: {web:", "contact: {pigeon:")
                        .said())
                .containsExactly(
                        HELPERS + ":8: 'pigeon' is no way to reach somebody: use email, phone, web, whatsapp, signal,"
                                + " telegram");
    }

    @Test
    void aConfirmedContactIsTold() {
        assertThat(clean.changing(HELPERS, "{web: helpers.example, email: us@helpers.example}", "{}")
                        .said())
                .containsExactly(
                        HELPERS + ":12: its contact was seen and stands nowhere: add 'contact: {email: …}', or write"
                                + " 'status: unverified'");
    }

    @Test
    void anOrganisationsDatesAreDates() {
        assertThat(clean.changing(HELPERS, "2026-11-01", "November").said())
                .containsExactly(HELPERS + ":10: 'checked-on' is not a date: write it like 'checked-on: 2026-11-22'");
    }

    @Test
    void expiredDetailsAreAWarning() {
        assertThat(clean.changing(HELPERS, "2027-01-30", "2026-11-21").said())
                .containsExactly(HELPERS
                        + ":11: warning: the details expired on 2026-11-21: check them, then change both" + " dates");
    }

    @Test
    void nobodyIsNamedForLongerThanNinetyDaysUnseen() {
        assertThat(clean.changing(HELPERS, "2027-01-30", "2027-06-01").said())
                .containsExactly(HELPERS + ":11: nobody looks at it for more than 90 days: let it expire sooner");
    }

    @Test
    void hoursAreToldByAClock() {
        assertThat(clean.adding(HELPERS, "open: {from: nine, zone: Asia/Beirut}\n")
                        .said())
                .singleElement()
                .asString()
                .startsWith(HELPERS + ":13: 'open' cannot be read");
    }

    @Test
    void aNeedIsHelpedBySomebody() {
        assertThat(clean.adding("report-threat/about.yml", "help: [magic]\n").said())
                .containsExactly("report-threat/about.yml:7: no organisation helps with 'magic': use a word that"
                        + " stands under 'helps-with' of one");
    }

    @Test
    void aClockIsOneAndOfACountry() {
        assertThat(clean.with("_bot/clocks.yml", "Mars/Base: [MX]\nAfrica/Cairo: [ZZ]\n")
                        .said())
                .containsExactly(
                        "_bot/clocks.yml:1: 'Mars/Base' is no time zone: use one such as Asia/Beirut",
                        "_bot/clocks.yml:2: 'ZZ' is not a country: use its two-letter code, such as MX");
    }

    @Test
    void anOldNameCanBeHeardLeadsSomewhereAndIsPutRight() {
        String names =
                "truecrypt:\n  names: [TrueCrypt]\n  guide: nowhere\n  source: a page\n  reviewed: 2026-11-01\n  told: {es: \"ya no\"}\n";
        assertThat(clean.with("_bot/old-names.yml", names).said())
                .containsExactly(
                        "_bot/old-names.yml:2: 'TrueCrypt' is never heard: write it in small letters, without accents and signs",
                        "_bot/old-names.yml:2: 'truecrypt' says nothing in en: add 'en: …' to 'told'",
                        "_bot/old-names.yml:2: there is no guide 'nowhere': use the name of a folder");
    }

    @Test
    void emergencyNumbersAreOfACountry() {
        assertThat(clean.changing("_bot/emergency-numbers.yml", "NO:", "ZZ:").said())
                .containsExactly(
                        "_bot/emergency-numbers.yml:2: 'ZZ' is not a country: use its two-letter code, such as MX");
    }

    @Test
    void wordsForAnAppLeadToAnApp() {
        assertThat(clean.changing("_bot/entities.en.yml", "whatsapp: [wa]", "whatsap: [wa]")
                        .said())
                .singleElement()
                .asString()
                .startsWith("_bot/entities.en.yml:2: 'whatsap' is not a platform");
    }
}
