package org.amparo.channel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HmacSignatureTest {
    /** RFC 4231, test case 2. */
    private static final byte[] BYTES = "what do ya want for nothing?".getBytes(UTF_8);

    private static final String SIGNATURE = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

    private final HmacSignature jefe = new HmacSignature("Jefe", Optional.empty());

    @Test
    void theSignatureOfTheStandardIsTheirs() {
        assertThat(jefe.matches(BYTES, SIGNATURE)).isTrue();
    }

    @Test
    void theSecretBeforeIsStillGood() {
        assertThat(new HmacSignature("new", Optional.of("Jefe")).matches(BYTES, SIGNATURE))
                .isTrue();
        assertThat(new HmacSignature("new", Optional.empty()).matches(BYTES, SIGNATURE))
                .isFalse();
    }

    @Test
    void oneChangedByteBreaksIt() {
        byte[] changed = BYTES.clone();
        changed[0] ^= 1;
        assertThat(jefe.matches(changed, SIGNATURE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5bdc", "zz", "５", " 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"})
    void aSignatureOfAnotherShapeMatchesNothing(String signature) {
        assertThat(jefe.matches(BYTES, signature)).isFalse();
    }

    @Test
    void upperCaseIsNotHowServicesSign() {
        assertThat(jefe.matches(BYTES, SIGNATURE.toUpperCase(Locale.ROOT))).isFalse();
    }
}
