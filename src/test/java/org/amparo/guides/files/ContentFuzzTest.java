package org.amparo.guides.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.amparo.guides.Finding;

class ContentFuzzTest {
    private static final SmallContent CONTENT = SmallContent.clean();

    /** The first line names a file, the rest is what stands in it. */
    @FuzzTest
    void anyFileIsReadAndWhatIsWrongIsSaid(byte[] bytes) {
        String[] file = new String(bytes, UTF_8).split("\n", 2);
        Loaded loaded = CONTENT.with(file[0], file.length > 1 ? file[1] : "").read();

        assertThat(loaded.release().isPresent())
                .isEqualTo(loaded.findings().stream().noneMatch(Finding::blocking));
        assertThat(loaded.findings()).allMatch(finding -> !finding.toString().isBlank());
    }
}
