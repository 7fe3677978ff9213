package org.amparo.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlipsTest {
    private static final List<String> HUNDRED = Collections.nCopies(100, "they took my phone");

    @Test
    void theSameTextsGetTheSameSlips() {
        assertThat(Slips.inAll(HUNDRED)).isEqualTo(Slips.inAll(HUNDRED));
    }

    @Test
    void aboutOneCharacterInTenIsMistyped() {
        // Fifteen letters each: 0.9 to the power of 15, a fifth, are left as they were.
        assertThat(Slips.inAll(HUNDRED).stream().filter(HUNDRED.get(0)::equals).count())
                .isBetween(10L, 35L);
    }

    @Test
    void whatIsPutInAreLettersOfTheLanguage() {
        assertThat(Slips.inAll(Collections.nCopies(200, "عاجل"))).allMatch(text -> text.matches("[عاجل]*"));
    }
}
