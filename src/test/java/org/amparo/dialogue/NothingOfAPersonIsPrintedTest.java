package org.amparo.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody needs is their secret: it must not reach a log with a record that is printed there. */
class NothingOfAPersonIsPrintedTest {
    private static final String NEED = "arrest-or-detention";

    @Test
    void whereSomebodyIsInAGuide() {
        assertThat(Place.atOpening(NEED).at("door").toString())
                .doesNotContain(NEED)
                .doesNotContain("door");
    }

    @Test
    void theirPlan() {
        assertThat(Plan.of(List.of(NEED)).withDone(NEED).toString()).doesNotContain(NEED);
    }
}
