package org.amparo.guides.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.amparo.guides.Release;
import org.amparo.guides.files.ContentFiles;
import org.amparo.guides.files.ReleaseReader;
import org.junit.jupiter.api.Test;

class CarriedReleaseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void theProgramCarriesTheReleaseThatItsPagesGive() {
        Release read = ReleaseReader.read(ContentFiles.inDirectory(Path.of("intents")), TODAY)
                .release()
                .orElseThrow();

        assertThat(CarriedRelease.find()).contains(read.forTalking());
    }

    @Test
    void theProgramCarriesWhatWasLearnedFromIt() {
        String key = CarriedRelease.find().orElseThrow().version();

        assertThat(getClass().getClassLoader().getResource("models"))
                .isNotNull()
                .satisfies(models ->
                        assertThat(Path.of(models.toURI())).isDirectoryContaining("glob:**/" + key + "-*.zip"));
    }
}
