package org.amparo.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

class RedactionFuzzTest {
    @FuzzTest
    void aCodeIsTakenOutOfAnyText(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        Redacted redacted = Redaction.redact(text);

        assertThat(redacted).isEqualTo(Redaction.redact(text));
        assertThat(redacted.changed()).isEqualTo(!redacted.text().equals(text));
        assertThat(UTF_8.newEncoder().canEncode(redacted.text())).isTrue();
        assertThat(Redaction.redact(text + "\n; my code is 482913 ;\n" + text).text())
                .doesNotContain("482913");
    }
}
