package org.amparo.privacy.bouncycastle;

import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.message.Person;
import org.amparo.privacy.SlowHashes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hash is good for one person's words and tells nothing. */
class Argon2HashesTest {
    private static final Person ANA = new Person("a".repeat(26));
    private static final Person BEA = new Person("b".repeat(26));

    private final SlowHashes hashes = new Argon2Hashes();

    @Test
    void fitsItsWordsAndNoOthers() {
        String hash = hashes.hash("lilac umbrella", ANA);

        assertThat(hashes.fits(hash, "lilac umbrella", ANA)).isTrue();
        assertThat(hashes.fits(hash, "lilac umbrellas", ANA)).isFalse();
        assertThat(hashes.fits(hash, "", ANA)).isFalse();
    }

    @Test
    void isWorthNothingForSomebodyElse() {
        assertThat(hashes.fits(hashes.hash("lilac umbrella", ANA), "lilac umbrella", BEA))
                .isFalse();
    }

    @Test
    void ofTheSameWordsIsAnotherEveryTimeAndHoldsNoneOfThem() {
        String hash = hashes.hash("lilac umbrella", ANA);

        assertThat(hashes.hash("lilac umbrella", ANA)).isNotEqualTo(hash);
        assertThat(hash).matches("1\\.[A-Za-z0-9+/=]{24}\\.[A-Za-z0-9+/=]{44}");
    }

    @Test
    void ofTodayIsReadTomorrow() {
        String kept = "1.lrYRxjriZbqK8VzbA7cExg==.KOfpiF+lPgCjbO8+620K/m2GUVbCIOpMgmFVm12L0hA=";

        assertThat(hashes.fits(kept, "lilac umbrella", ANA)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.", "2.AAAA.AAAA", "1.AAAA", "rubbish"})
    void isNotWhatOnlyLooksLikeOne(String rubbish) {
        assertThat(hashes.fits(rubbish, "lilac umbrella", ANA)).isFalse();
    }
}
