package org.amparo.guides.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.amparo.guides.translation.SourceMarks;
import org.junit.jupiter.api.Test;

class StaleTranslationsTest {
    private static final String EN = "account-hacked/guide.en.md";
    private static final String ES = "account-hacked/guide.es.md";
    private static final SmallContent STAMPED = stamped(SmallContent.clean());

    @Test
    void aTranslationMadeFromTodaysWordsIsFine() {
        assertThat(STAMPED.said()).noneMatch(finding -> finding.startsWith(ES));
    }

    @Test
    void aStepIsStaleOnceItsSourceHasOtherWords() {
        assertThat(STAMPED.changing(EN, "Careful: ", "Careful: really, ").said())
                .filteredOn(finding -> finding.startsWith(ES))
                .isNotEmpty()
                .allMatch(finding -> finding.contains("translated from other words"));
    }

    @Test
    void aTranslationThatNobodyComparedIsNamed() {
        SmallContent content = SmallContent.clean();

        Loaded unmarked = ReleaseReader.read(
                ContentFiles.of(Map.of(
                        "languages.yml", content.text("languages.yml"), EN, content.text(EN), ES, content.text(ES))),
                SmallContent.TODAY);

        assertThat(unmarked.findings())
                .anyMatch(finding -> finding.file().equals(ES) && finding.what().startsWith("nobody noted"));
    }

    @Test
    void aMarkIsNoCondition() {
        assertThat(STAMPED.release()
                        .intents()
                        .get("account-hacked")
                        .guides()
                        .get("es")
                        .steps())
                .isEqualTo(STAMPED.release()
                        .intents()
                        .get("account-hacked")
                        .guides()
                        .get("en")
                        .steps());
    }

    private static SmallContent stamped(SmallContent content) {
        return content.with(ES, SourceMarks.stamped(content.text(EN), content.text(ES)))
                .with(
                        "report-threat/guide.es.md",
                        SourceMarks.stamped(
                                content.text("report-threat/guide.en.md"), content.text("report-threat/guide.es.md")));
    }
}
