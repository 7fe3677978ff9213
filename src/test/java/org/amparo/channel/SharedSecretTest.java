package org.amparo.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharedSecretTest {
    private final SharedSecret changing = new SharedSecret("new-secret", Optional.of("old-secret"));

    @Test
    void bothSecretsAreGoodWhileOneIsBeingChanged() {
        assertThat(changing.matches("new-secret")).isTrue();
        assertThat(changing.matches("old-secret")).isTrue();
    }

    @Test
    void nothingElseIsGood() {
        assertThat(changing.matches("")).isFalse();
        assertThat(changing.matches("new-secre")).isFalse();
        assertThat(changing.matches("NEW-SECRET")).isFalse();
        assertThat(new SharedSecret("new-secret", Optional.empty()).matches("old-secret"))
                .isFalse();
    }
}
