package org.amparo.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.amparo.understanding.Verdicts.Verdict;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    private static final Verdicts VERDICTS = new Verdicts(List.of(
            new Verdict("report-threat", "report-threat", 0.95),
            new Verdict("report-threat", "account-locked", 0.55),
            new Verdict("report-threat", "account-locked", 0.55),
            new Verdict("account-locked", "", 0)));

    @Test
    void whatIsTakenForSomethingElseIsToldInASentenceTheMostFrequentFirst() {
        assertThat(VERDICTS.confusions())
                .extracting(Confusion::sentence)
                .containsExactly(
                        "2 of 3 'report-threat' phrases were taken for 'account-locked'",
                        "1 of 1 'account-locked' phrases was taken for nothing");
    }

    @Test
    void confidenceIsComparedWithHowOftenItWasRight() {
        assertThat(VERDICTS.calibrationError()).isCloseTo((0.05 + 1.1) / 4, within(1e-9));
    }

    @Test
    void theRightOnesAreCounted() {
        assertThat(VERDICTS.accuracy()).isEqualTo(0.25);
    }
}
