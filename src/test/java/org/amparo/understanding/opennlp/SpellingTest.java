package org.amparo.understanding.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private final Spelling spelling =
            mostUsedFirst("my", "account", "hacked", "backed", "password", "полиция", "الشرطة");

    private static Spelling mostUsedFirst(String... words) {
        return new Spelling(List.of(words), List.of(words)::indexOf);
    }

    @ParameterizedTest
    @CsvSource({
        "acount, account",
        "acccount, account",
        "accoumt, account",
        "accuont, account",
        "pasword, password",
        "palosword, password",
        "полицыя, полиция",
        "الشرظة, الشرطة"
    })
    void aWordWithTyposIsReadAsTheWordThatWasMeant(String typed, String meant) {
        assertThat(spelling.meantBy(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"me, me", "xyzzy, xyzzy", "hack, hack", "counts, counts"})
    void aWordNearNoOtherStaysItself(String typed, String same) {
        assertThat(spelling.meantBy(typed)).isEqualTo(same);
    }

    @Test
    void ofTwoWordsAsNearTheOneMoreUsedIsMeant() {
        assertThat(spelling.meantBy("acked")).isEqualTo("hacked");
    }

    @Test
    void oneTypoIsMoreLikelyThanTwo() {
        assertThat(mostUsedFirst("reporter", "reported").meantBy("rreported")).isEqualTo("reported");
    }
}
