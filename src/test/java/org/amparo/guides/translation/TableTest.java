package org.amparo.guides.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.guides.files.ContentFiles;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final String GUIDE = """
            # Hello {hi}

            The opening,
            on two lines.

            ## For you {one platform=whatsapp}
            Tap\tthis. A \\ too.
            Why: so it is.
            Source: somebody
            Reviewed: 2026-11-22
            -> end
            """;

    @Test
    void exportedAndImportedWithoutAChangeTheWholeContentStaysTheSameToTheLetter() {
        Map<String, String> files = ContentFiles.inDirectory(Path.of("intents")).texts();
        for (String language : List.of("es", "fr", "ar", "pt", "ru")) {
            Table table = new Table(files, "en", language);

            Table.Imported back = table.read(table.export());

            assertThat(back.problems()).isEmpty();
            assertThat(back.pages())
                    .hasSizeGreaterThan(40)
                    .containsKey("_bot/voice." + language + ".yml")
                    .allSatisfy((path, text) -> assertThat(text).isEqualTo(files.get(path)));
        }
    }

    @Test
    void aNewLanguageHasTheSameStepsConditionsSourcesAndTargets() {
        Table table = new Table(Map.of("hi/guide.en.md", GUIDE), "en", "fr");

        String filled = table.export().replaceAll("(?m)\t$", "\tmots");

        assertThat(table.read(filled).pages().get("hi/guide.fr.md"))
                .contains(
                        "# mots {hi from=",
                        "## mots {one platform=whatsapp from=",
                        "Why: mots",
                        "Source: somebody",
                        "-> end")
                .doesNotContain("Hello", "Tap");
    }

    @Test
    void lineBreaksTabsAndBackslashesSurviveTheSpreadsheet() {
        Map<String, String> files = Map.of("hi/guide.en.md", GUIDE, "hi/guide.fr.md", GUIDE);
        Table table = new Table(files, "en", "fr");

        assertThat(table.read(table.export()).pages()).containsEntry("hi/guide.fr.md", GUIDE);
    }

    @Test
    void aPageWithAMissingTextIsNotWritten() {
        Table table = new Table(Map.of("hi/guide.en.md", GUIDE), "en", "fr");

        Table.Imported imported = table.read(table.export());

        assertThat(imported.pages()).isEmpty();
        assertThat(imported.problems()).containsExactly("hi/guide.fr.md: 5 of 5 texts are missing: not written");
    }

    @Test
    void aTextThatChangedSinceTheExportIsNotOverwrittenUnseen() {
        String exported =
                new Table(Map.of("hi/guide.en.md", GUIDE), "en", "fr").export().replaceAll("(?m)\t$", "\tmots");
        Map<String, String> today = new HashMap<>(Map.of("hi/guide.en.md", GUIDE.replace("so it is", "it is not")));

        Table.Imported imported = new Table(new TreeMap<>(today), "en", "fr").read(exported);

        assertThat(imported.pages()).isEmpty();
        assertThat(imported.problems()).containsExactly("hi/guide.fr.md: text 5 has changed in en: export again");
    }
}
