package org.amparo.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SignsTest {
    private final Lexicon lexicon = new Lexicon(Set.of("threads", "failed"));
    private final Signs signs = new Signs(Phrases.forgiving(lexicon));

    @Test
    void aSignHoldsInAnyOrderOfItsSlots() {
        signs.add("danger", "they|men + at my door");

        assertThat(found("at my door there are two men")).isTrue();
        assertThat(found("there are two men at a shop door")).isFalse();
    }

    @Test
    void itsSlotsMustStandWithinFourteenWords() {
        signs.add("danger", "police + office");

        assertThat(found("police " + "and ".repeat(12) + "office")).isTrue();
        assertThat(found("police " + "and ".repeat(13) + "office")).isFalse();
    }

    @Test
    void itIsFoundAtTheEndOfALongRunOnText() {
        signs.add("danger", "police + office");

        assertThat(found("and then we went home ".repeat(150) + "now police in our office"))
                .isTrue();
    }

    @Test
    void aStarStandsForAnyEnding() {
        signs.add("danger", "attack*");

        assertThat(found("we were attacked")).isTrue();
        assertThat(found("an attachment")).isFalse();
    }

    @Test
    void longWordsMayHaveATypoAndShortOnesNot() {
        signs.add("danger", "kidnapped|police|gun");

        assertThat(found("he was kidnaped")).isTrue();
        assertThat(found("he was kdinapepd")).isTrue();
        assertThat(found("the poilce")).isTrue();
        assertThat(found("the pol")).isFalse();
        assertThat(found("the gum")).isFalse();
    }

    @Test
    void anOrdinaryWordIsNoTypo() {
        signs.add("danger", "threats|jailed");

        assertThat(found("threads")).isFalse();
        assertThat(found("it failed")).isFalse();
        assertThat(found("threatz")).isTrue();
    }

    @Test
    void lettersTypedTooOftenDoNotHideAWord() {
        signs.add("danger", "help me");

        assertThat(found("heeeeelp meeee")).isTrue();
    }

    @Test
    void aSignWithoutWordsNeverHolds() {
        signs.add("danger", " + | ");

        assertThat(found("anything at all")).isFalse();
    }

    @Test
    void ofSignsThatShareASlotThoseOfWhichAllStandHold() {
        signs.add("shared first", "my + phone");
        signs.add("theft", "took + my + phone");
        signs.add("arrest", "took + my + brother");
        signs.add("alone", "took");

        assertThat(kinds("yesterday they took my phone")).containsExactly("alone", "shared first", "theft");
        assertThat(kinds("my brother is here")).isEmpty();
    }

    private Set<String> kinds(String text) {
        return signs.kindsIn(lexicon.reader().read(Words.of(text)));
    }

    private boolean found(String text) {
        return !kinds(text).isEmpty();
    }
}
