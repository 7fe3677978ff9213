package org.amparo.guides.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContentTableTest {
    private static final Path PAGE = Path.of("docs", "content.md");

    @Test
    void thePageOfTheContentIsOfTodaysContent() throws IOException {
        String page = ContentTable.of(
                ReleaseReader.read(ContentFiles.inDirectory(Path.of("intents")), LocalDate.of(2026, 11, 22))
                        .release()
                        .orElseThrow());
        if (Boolean.getBoolean("content.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).hasContent(page);
    }
}
