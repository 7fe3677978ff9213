package org.amparo.guides.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsAreCheckedTest {
    private static final String GUIDE = "account-hacked/guide.en.md";
    private static final String PLAIN = "_bot/plain-words.en.yml";
    private final SmallContent clean = SmallContent.clean();

    @Test
    void aLongSentenceIsToBeCutInTwo() {
        assertThat(saying("One two three four five six seven eight nine ten eleven twelve thirteen.")
                        .said())
                .contains(GUIDE + ":11: warning: a sentence has 13 words and 12 are the most: "
                        + "'One two three four five …': make two of it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One two three four five six seven. Eight nine ten eleven twelve thirteen.",
                "One two three four five six seven: eight nine ten eleven twelve thirteen.",
            })
    void shortSentencesAreFine(String text) {
        assertThat(saying(text).said()).noneMatch(finding -> finding.contains("a sentence has"));
    }

    @Test
    void aGuideOfLongWordsIsHardToRead() {
        assertThat(clean.changing(PLAIN, "reading: 60", "reading: 3").said())
                .anyMatch(finding -> finding.startsWith(GUIDE + ":1: warning: this is hard to read: "));
    }

    @Test
    void aHardWordHasAPlainerOne() {
        assertThat(saying("Malware can read it.").said())
                .contains(GUIDE + ":11: warning: 'malware*' is a hard word: say 'a harmful app', or say both; if the"
                        + " screen uses it, add it to 'on-screen' in " + PLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Malware, a harmful app, can read it.",
                "Tap *Malware scan*.",
                "The antimalware can stay.",
            })
    void aHardWordMayBeExplainedOrStandOnTheScreen(String text) {
        assertThat(saying(text).said()).noneMatch(finding -> finding.contains("is a hard word"));
    }

    @Test
    void theVoiceIsReadToo() {
        assertThat(clean.changing("_bot/voice.en.yml", "greeting: \"words\"", "greeting: \"A SIM swap.\"")
                        .said())
                .anyMatch(finding -> finding.contains("'SIM swap' is a hard word"));
    }

    @Test
    void aLimitIsANumber() {
        assertThat(clean.changing(PLAIN, "sentence: 12", "sentence: short").said())
                .containsExactly(PLAIN + ":1: 'sentence' is not a limit: write a number from 1 to 99");
    }

    @Test
    void aMenuThatNobodyHasSeenIsNamedSoftly() {
        assertThat(clean.changing(GUIDE, "Log in again.", "Tap *Settings*.").said())
                .contains(GUIDE + ":22: warning: the step names a menu, and nobody has seen it: look at it and take"
                        + " 'Check: unverified' out, or say that it may be called so");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tap *Settings*; it may be called *Options*.", "Say *menu*.", "Tap the settings."})
    void softWordsAndWordsForTheBotAreFine(String text) {
        assertThat(clean.changing(GUIDE, "Log in again.", text).said())
                .noneMatch(finding -> finding.contains("names a menu"));
    }

    private SmallContent saying(String text) {
        return clean.changing(GUIDE, "Change the password.", text);
    }
}
