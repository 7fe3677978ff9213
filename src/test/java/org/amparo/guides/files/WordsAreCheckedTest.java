package org.amparo.guides.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsAreCheckedTest {
    private static final String VOICE = "_bot/voice.en.yml";
    private static final String PHRASES = "account-hacked/phrases.en.txt";
    private static final String HELD_OUT = "account-hacked/held-out.en.txt";
    private final SmallContent clean = SmallContent.clean();

    @Test
    void aPhraseBelongsToOneIntent() {
        assertThat(clean.adding(PHRASES, "Help, me!\n")
                        .adding("report-threat/phrases.en.txt", "  help me\n")
                        .said())
                .containsExactly("report-threat/phrases.en.txt:41: the phrase stands in " + PHRASES
                        + ":41 too: keep it where it fits best");
    }

    @Test
    void nearlyTheSamePhraseIsAWarning() {
        assertThat(clean.adding(PHRASES, "heeelp me now\n")
                        .adding("report-threat/phrases.en.txt", "now help me\n")
                        .said())
                .containsExactly("report-threat/phrases.en.txt:41: warning: nearly the same phrase stands in " + PHRASES
                        + ":41: keep it where it fits best, or say the difference");
    }

    @Test
    void whatMeasuresIsNotLearned() {
        assertThat(clean.adding(PHRASES, "¿me hackearon?\n")
                        .adding(HELD_OUT, "me hackearon\n")
                        .said())
                .containsExactly(
                        HELD_OUT + ":11: the held-out phrase is learned from " + PHRASES + ":41: write another one");
    }

    @Test
    void thereAreEnoughPhrases() {
        assertThat(clean.with(PHRASES, SmallContent.phrases("few", 39)).said())
                .containsExactly(
                        PHRASES + ": there are 39 phrases and at least 40 are needed: add 1 as different people would"
                                + " type them");
        assertThat(clean.with(HELD_OUT, SmallContent.phrases("few", 9)).said())
                .singleElement()
                .asString()
                .startsWith(HELD_OUT + ": there are 9 phrases and at least 10 are needed");
    }

    @Test
    void aCommentIsNoPhrase() {
        assertThat(clean.adding(PHRASES, "# the next ones are from a workshop\n\n")
                        .said())
                .isEmpty();
    }

    @Test
    void aSayingThatIsMissingIsFound() {
        assertThat(clean.changing(VOICE, "welcome: \"words\"\n", "").said())
                .containsExactly(
                        VOICE + ": the saying 'welcome' is missing: add it; the other languages show what it says");
    }

    @Test
    void aSayingHasOnlyPlacesThatAreFilled() {
        assertThat(clean.changing(VOICE, "welcome: \"words\"", "welcome: \"Hello {name}\"")
                        .said())
                .containsExactly(VOICE + ":1: nothing is filled in for {name}: write it without braces");
        assertThat(clean.changing(VOICE, "We were at {title}", "We were there").said())
                .singleElement()
                .asString()
                .endsWith("{title} is missing: put it where the value belongs");
    }

    @Test
    void aSayingThatNobodyAsksForIsAWarning() {
        assertThat(clean.adding(VOICE, "welcom: \"Hello\"\n").said())
                .singleElement()
                .asString()
                .contains("warning: the bot never says 'welcom'");
    }

    @Test
    void aButtonIsShort() {
        assertThat(clean.changing(VOICE, "button-next: \"words\"", "button-next: \"Go on to the next step\"")
                        .said())
                .singleElement()
                .asString()
                .contains("the button has 22 characters and 20 fit");
    }

    @Test
    void everyCommandCanBeSaid() {
        assertThat(clean.changing("_bot/commands.es.yml", "\"erase\"", "").said())
                .containsExactly(
                        "_bot/commands.es.yml: nobody can say 'erase' in this language: add 'erase:' with a list"
                                + " 'whole: [one, two]'");
        assertThat(clean.adding("_bot/commands.es.yml", "dance: {whole: [dance]}\n")
                        .said())
                .singleElement()
                .asString()
                .contains("there is no command 'dance'");
    }

    @Test
    void aDangerSignThatCannotFireIsFound() {
        String danger = "_bot/danger.en.yml";
        assertThat(clean.changing(danger, "they|he + kill* + me", "they| + kill*")
                        .said())
                .singleElement()
                .asString()
                .startsWith(danger + ":2: there is nothing beside a '+' or '|': write it like");
        assertThat(clean.changing(danger, "kill*", "*kill").said())
                .singleElement()
                .asString()
                .contains("'*kill'");
        assertThat(clean.changing(danger, "kill*", "Kill").said())
                .singleElement()
                .asString()
                .contains("capital");
        assertThat(clean.changing(danger, "kill*", "matará").said())
                .singleElement()
                .asString()
                .contains("accents");
        assertThat(clean.changing(danger, "kill*", "daño").said()).isEmpty();
    }

    @Test
    void aKindOfDangerIsAnIntent() {
        assertThat(clean.adding("_bot/danger.en.yml", "flood:\n  - water\n").said())
                .containsExactly("_bot/danger.en.yml:6: there is no intent 'flood': use the name of a folder");
        assertThat(clean.adding("_bot/danger-held-out.en.tsv", "flood\twater everywhere\n")
                        .said())
                .containsExactly("_bot/danger-held-out.en.tsv:3: there is no intent 'flood': use the name of a folder");
    }

    @Test
    void aDangerExampleHasTwoColumns() {
        assertThat(clean.adding("_bot/danger-held-out.en.tsv", "report-threat they will come\n")
                        .said())
                .containsExactly(
                        "_bot/danger-held-out.en.tsv:3: the line needs exactly two columns: write a kind, one tab, and"
                                + " the message");
    }

    @Test
    void harmIsRefusedUnderOneName() {
        assertThat(clean.changing("_bot/harm.en.yml", "refuse:", "refused:").said())
                .containsExactly("_bot/harm.en.yml:2: nobody looks for 'refused': put the sign under 'refuse:'");
    }
}
