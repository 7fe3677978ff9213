package org.amparo.console.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.understanding.opennlp.MaxentLearner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainersToolsTest {
    @TempDir
    private Path content;

    private String said = "";

    @BeforeEach
    void aSmallContent() throws IOException {
        Files.writeString(content.resolve("languages.yml"), "en: {name: English, direction: ltr}\n");
        Files.createDirectories(content.resolve("hi"));
        Files.writeString(content.resolve("hi/guide.en.md"), "# Hello {hi}\n\nWelcome.\n");
    }

    @Test
    void addIntentMakesAFolderThatSaysWhatBelongsInIt() {
        assertThat(run("add-intent", "lost-keys")).isZero();

        assertThat(content.resolve("lost-keys")).isDirectoryContaining("glob:**/about.yml");
        assertThat(content.resolve("lost-keys/phrases.en.txt")).content().startsWith("# What people type");
        assertThat(content.resolve("lost-keys/not-this.en.txt")).exists();
        assertThat(said).contains("lost-keys/guide.en.md");
    }

    @Test
    void addIntentAsksNobodyForALanguageTheyDoNotSpeak() {
        run("add-language", "fr");
        run("add-intent", "lost-keys");

        assertThat(content.resolve("lost-keys")).isDirectoryNotContaining("glob:**/*.fr.txt");
    }

    @Test
    void addIntentNeverTouchesWhatIsThere() {
        assertThat(run("add-intent", "hi")).isEqualTo(2);
        assertThat(run("add-intent", "No Name")).isEqualTo(2);
        assertThat(content).isDirectoryNotContaining("glob:**/No*");
    }

    @Test
    void addLanguageKnowsItsNameAndDirection() {
        assertThat(run("add-language", "fa")).isZero();

        assertThat(content.resolve("languages.yml"))
                .content()
                .endsWith("fa: {name: Persian, own-name: فارسی, direction: rtl, reviewed-by: nobody yet}\n");
    }

    @Test
    void addLanguageRefusesWhatIsNoneAndWhatIsSpokenAlready() {
        assertThat(run("add-language", "qq")).isEqualTo(2);
        assertThat(run("add-language", "en")).isEqualTo(2);
    }

    @Test
    void aTableTravelsToATranslatorAndBack() throws IOException {
        run("export", "--to", "fr");
        Path table = content.resolve("fr.tsv");
        Files.writeString(
                table, said.replace("Hello\t", "Hello\tBonjour").replace("Welcome.\t", "Welcome.\tBienvenue."));

        assertThat(run("import", "--tsv", table.toString(), "--to", "fr")).isZero();

        assertThat(content.resolve("hi/guide.fr.md"))
                .content()
                .startsWith("# Bonjour {hi from=")
                .endsWith("Bienvenue.\n");
    }

    @Test
    void stampMarksWhatSomebodyHasCompared() throws IOException {
        Files.writeString(content.resolve("hi/guide.fr.md"), "# Bonjour {hi}\n\nBienvenue.\n");

        assertThat(run("stamp", "fr")).isZero();

        assertThat(content.resolve("hi/guide.fr.md")).content().contains("# Bonjour {hi from=");
    }

    @Test
    void checkListsWhatAnOperatorHasToLookAtOnlyWhenAskedTo() throws IOException {
        Files.writeString(
                content.resolve("hi/guide.en.md"),
                "# Hello {hi}\n\nWelcome.\n\n## Tap {tap}\nTap it.\nSource: a page\nReviewed: 2026-11-22\nCheck: unverified\n");

        run("check");
        assertThat(said).doesNotContain("to be checked by an operator");

        run("check", "--unverified");
        assertThat(said).contains("hi/guide.en.md:5: warning: to be checked by an operator (a page):");
    }

    private int run(String verb, String... rest) {
        String[] args = new String[rest.length + 3];
        args[0] = verb;
        System.arraycopy(rest, 0, args, 1, rest.length);
        args[rest.length + 1] = "--intents";
        args[rest.length + 2] = content.toString();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = new CommandLineDoor(
                        (release, models) -> {
                            throw new AssertionError("No verb here needs to understand");
                        },
                        new MaxentLearner())
                .run(args, new ByteArrayInputStream(new byte[0]), out, out);
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }
}
