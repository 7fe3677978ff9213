package org.amparo.guides.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksAndNumbersAreCheckedTest {
    private static final String GUIDE = "account-hacked/guide.en.md";
    private static final String LINKS = "_bot/links.yml";
    private final SmallContent clean = SmallContent.clean();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://known.example/help",
                "known.example",
                "www.known.example",
                "KNOWN.example",
                "helpers.example/other",
                "us@helpers.example"
            })
    void peopleAreSentToKnownSites(String link) {
        assertThat(saying("Go to " + link + ".").said()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"other.example", "sub.known.example", "known.example.org", "known-example.org"})
    void noOtherSiteIsNamed(String host) {
        assertThat(saying("Go to https://" + host + "/help.").said())
                .containsExactly(GUIDE + ":12: nobody has looked at " + host
                        + ": look whose it is; then add it to _bot/links.yml with 'why' and 'checked-on'");
    }

    @Test
    void anAddressOfMailIsALinkToo() {
        assertThat(saying("Write to us@other.example.").said())
                .singleElement()
                .asString()
                .contains("nobody has looked at other.example");
    }

    @Test
    void aSourceMayBeAnywhere() {
        assertThat(clean.changing(GUIDE, "Source: a good book", "Source: other.example")
                        .said())
                .isEmpty();
    }

    @Test
    void aSiteSaysWhoseItIsAndSinceWhen() {
        assertThat(clean.with(LINKS, "known.example: {checked-on: yesterday}\n").said())
                .containsExactly(
                        LINKS + ":1: 'checked-on' is not a date: write it like 'checked-on: 2026-11-22'",
                        LINKS + ":1: 'why' is missing: add a line 'why: …'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+353 1 210", "@name", "*#06#", "1 800 555"})
    void betweenWordsFromRightToLeftANumberNeedsAMark(String number) {
        assertThat(arabic("رقم " + number).said())
                .singleElement()
                .asString()
                .startsWith(GUIDE + ":12: warning: a number or a name will be shown turned around");
        assertThat(arabic("رقم \u200E" + number).said()).isEmpty();
        assertThat(arabic("رقم \u2066" + number + "\u2069").said()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"us@helpers.example", "112", "*menu*", "2022"})
    void whatCannotBeTurnedAroundNeedsNone(String text) {
        assertThat(arabic("رقم " + text).said()).isEmpty();
    }

    @Test
    void fromLeftToRightNothingIsTurnedAround() {
        assertThat(saying("Call +353 1 210.").said()).isEmpty();
    }

    private SmallContent arabic(String text) {
        return saying(text)
                .changing("languages.yml", "en: {name: English, direction: ltr}", "en: {name: Any, direction: rtl}");
    }

    private SmallContent saying(String text) {
        return clean.changing(GUIDE, "Change the password.", text)
                .changing("account-hacked/guide.es.md", "Change the password.", "Change it.");
    }
}
