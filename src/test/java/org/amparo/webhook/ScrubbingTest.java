package org.amparo.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.message.Content;
import org.amparo.privacy.Redaction;
import org.junit.jupiter.api.Test;

/** What is left of a message when it has come through the door. */
class ScrubbingTest {
    private static final String FAMILY = "👨‍👩‍👧‍👦";

    @Test
    void codesAreTakenOutOfCaptionsAndCorrectionsToo() {
        assertThat(new Content.Media("image", "my code is 482 913").match(new Scrubbing()))
                .isEqualTo(new Content.Media("image", "my code is " + Redaction.MARK));
        assertThat(new Content.Edit("1", "my code is 482 913").match(new Scrubbing()))
                .isEqualTo(new Content.Edit("1", "my code is " + Redaction.MARK));
    }

    @Test
    void aLongTextIsCutBetweenVisibleCharacters() {
        String text = "a".repeat(Scrubbing.LONGEST - 3) + FAMILY;
        assertThat(Scrubbing.cut(text)).isEqualTo("a".repeat(Scrubbing.LONGEST - 3));
    }

    @Test
    void aTextOfTheLimitIsWhole() {
        String text = "a".repeat(Scrubbing.LONGEST);
        assertThat(Scrubbing.cut(text)).isSameAs(text);
    }

    @Test
    void oneLetterUnderThousandsOfMarksIsCutAllTheSame() {
        assertThat(Scrubbing.cut("a" + "\u0301".repeat(9_000))).hasSize(Scrubbing.LONGEST);
    }

    @Test
    void halfACharacterNeverRemains() {
        assertThat(Scrubbing.cut("\u200d".repeat(Scrubbing.LONGEST - 1) + "😀".repeat(9)))
                .matches(text -> !Character.isHighSurrogate(text.charAt(text.length() - 1)));
    }
}
