package org.amparo.guides.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.guides.Intent.NearMiss;
import org.junit.jupiter.api.Test;

class NearMissesAreCheckedTest {
    private static final String FILE = "account-hacked/not-this.en.txt";
    private final SmallContent clean = SmallContent.clean();

    @Test
    void aNearMissSaysWhichNeedItIs() {
        SmallContent content = with("# A comment.\nhe wants my password or else -> report-threat\n");

        assertThat(content.said()).isEmpty();
        assertThat(content.release().intents().get("account-hacked").notThis().get("en"))
                .containsExactly(new NearMiss(2, "he wants my password or else", "report-threat"));
    }

    @Test
    void itsNeedIsThereAndIsAnother() {
        assertThat(with("hm -> no-such-need\nwell -> account-hacked\n").said())
                .containsExactly(
                        FILE + ":1: there is no intent 'no-such-need': name the folder of the need that it is",
                        FILE + ":2: a near miss is another need than this one: name the other need");
    }

    @Test
    void nobodyTeachesTheContrary() {
        assertThat(with("Account hacked learned number a0! -> report-threat\n").said())
                .containsExactly(
                        FILE + ":1: the near miss is learned from account-hacked/phrases.en.txt:1: write another one");
    }

    @Test
    void aLineHasOneArrow() {
        assertThat(with("nothing behind it\n").said())
                .containsExactly(
                        FILE + ":1: the line needs exactly two columns: write it like 'phrase -> the-other-intent'");
    }

    @Test
    void theyAreCounted() {
        assertThat(with("hm -> report-threat\n").read().totals().get(0).nearMisses())
                .isEqualTo(1);
    }

    private SmallContent with(String text) {
        return clean.with(FILE, text);
    }
}
