package org.amparo.console.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.amparo.understanding.Command;
import org.amparo.understanding.Understanding;
import org.amparo.understanding.Understanding.Entities;
import org.amparo.understanding.Understanding.Guess;
import org.amparo.understanding.Understanding.Outcome;
import org.amparo.understanding.opennlp.MaxentLearner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineDoorTest {
    /** Says back in the danger what it heard. */
    private static final CommandLineDoor DOOR = new CommandLineDoor(
            (release, models) -> (text, spoken) -> new Understanding(
                    "es",
                    Optional.of(text),
                    text.isEmpty() ? Optional.of(Command.STOP) : Optional.empty(),
                    Optional.empty(),
                    Optional.of("account-hacked"),
                    0.5,
                    List.of(new Guess("account-hacked", 0.5)),
                    Optional.empty(),
                    new Entities(Optional.of("signal"), Optional.empty(), Optional.of("MX")),
                    false,
                    Outcome.OUT_OF_SCOPE),
            new MaxentLearner());

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String in, String... args) {
        return DOOR.run(args, new ByteArrayInputStream(in.getBytes(UTF_8)), out, err);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }

    @Test
    void theContentOfThisRepositoryIsInOrder() {
        assertThat(run("", "check", "intents")).as(() -> out()).isZero();
        assertThat(out())
                .contains("language", "unverified")
                .contains("\n0 errors")
                .doesNotContain("measured");
    }

    @Test
    void checkNamesFileLineAndRemedyAndEndsWithOne(@TempDir Path content) throws Exception {
        Files.writeString(content.resolve("languages.yml"), "en: {name: English, direction: up}\n");
        assertThat(run("", "check", content.toString())).isEqualTo(1);
        assertThat(out()).contains("languages.yml:1: the direction is unknown: use ltr or rtl");
    }

    @Test
    void checkMeasuresWhenAsked() {
        assertThat(run("", "check", "intents", "--score")).isZero();
        assertThat(out()).containsPattern("measured +understood").containsPattern("\nes +2\\.. % +100\\.0 %");
    }

    @Test
    void checkNamesEachNearMissThatGetsTheWrongGuide() {
        CommandLineDoor eager = new CommandLineDoor(
                (release, models) -> (text, spoken) -> understood(Outcome.GUIDE), new MaxentLearner());

        eager.run(new String[] {"check", "intents", "--score"}, new ByteArrayInputStream(new byte[0]), out, err);

        assertThat(out().lines().filter(line -> line.contains("gets the guide of account-hacked")))
                .hasSize(30)
                .anyMatch(line -> line.startsWith("account-hacked/not-this.en.txt:2: warning: 'my account is fine"));
    }

    @Test
    void checkOfNothingSaysWhatToName() {
        assertThat(run("", "check", "no-such-directory")).isEqualTo(2);
        assertThat(err())
                .startsWith("no-such-directory is not a directory. Name the directory that holds languages.yml.");
    }

    @Test
    void understandAnswersEachLineWithOneObject() {
        assertThat(run("ayúdame\n", "understand", "--intents", "intents"))
                .as(this::err)
                .isZero();
        assertThat(out().lines())
                .containsExactly(
                        "{\"language\":\"es\",\"danger\":\"ayúdame\",\"command\":null,\"intent\":\"account-hacked\","
                                + "\"confidence\":0.5,\"alternatives\":[{\"intent\":\"account-hacked\",\"confidence\":0.5}],"
                                + "\"entities\":{\"platform\":\"signal\",\"device\":null,\"country\":\"MX\"},"
                                + "\"outcome\":\"out-of-scope\"}");
    }

    @Test
    void anEmptyLineIsAMessageToo() {
        assertThat(run("a\n\nb", "understand", "--intents", "intents")).isZero();
        assertThat(out().lines()).hasSize(3).element(1).asString().contains("\"command\":\"stop\"");
    }

    @Test
    void aCodeIsTakenOutBeforeAnythingHearsIt() {
        assertThat(run("my code is 482913\n", "understand", "--intents", "intents"))
                .isZero();
        assertThat(out()).doesNotContain("482913");
    }

    @Test
    void understandWillNotLearnFromBrokenContent(@TempDir Path content) {
        assertThat(run("help", "understand", "--intents", content.toString())).isEqualTo(2);
        assertThat(err()).startsWith("The content has errors. Run 'check' to see them and how to mend them.");
    }

    @Test
    void readTellsWhatAChannelUnderstood() {
        String body = "src/test/resources/channel/telegram/text.json";
        assertThat(run("", "read", "telegram", body)).as(this::err).isZero();
        assertThat(out())
                .startsWith("{\"source\":\"text.json\",\"kind\":\"text\",\"text\":")
                .contains("\"sender\":", "\"id\":");
    }

    @Test
    void readTakesStandardInput() {
        assertThat(run("not json", "read", "telegram")).isZero();
        assertThat(out())
                .startsWith("{\"source\":\"-\",\"kind\":\"unreadable\",\"why\":")
                .hasLineCount(1);
    }

    @Test
    void readNamesTheChannelsThereAre() {
        assertThat(run("{}", "read", "carrier-pigeon")).isEqualTo(2);
        assertThat(err())
                .startsWith("There is no channel 'carrier-pigeon'. Use one of ")
                .contains("telegram", "whatsapp");
    }

    @Test
    void readOfAFileThatIsNotThereSaysSo() {
        assertThat(run("", "read", "telegram", "nothing.json")).isEqualTo(2);
        assertThat(err()).startsWith("nothing.json is not a file that can be read.");
    }

    @Test
    void anUnknownVerbIsNotAStackTrace() {
        assertThat(run("", "dance")).isEqualTo(2);
        assertThat(err()).contains("dance").contains("Try: amparo --help").doesNotContain("\tat ");
    }

    @Test
    void helpNamesEveryVerb() {
        assertThat(run("", "--help")).isZero();
        assertThat(out()).contains("check", "understand", "read", "evaluate");
    }

    @Test
    void theVersionIsTold() {
        assertThat(run("", "--version")).isZero();
        assertThat(out()).startsWith("amparo ");
    }

    @Test
    void evaluateMeasuresWhatWasLearned(@TempDir Path directory) throws Exception {
        Path data = Files.writeString(directory.resolve("few.tsv"), fruitsAndBoats());
        assertThat(run(
                        "",
                        "evaluate",
                        "--data",
                        data.toString(),
                        "--train",
                        "a",
                        "--test",
                        "b",
                        "--oos",
                        "c",
                        "--json"))
                .as(this::err)
                .isZero();
        assertThat(out())
                .startsWith("{\"accuracy\":1.0,")
                .contains(
                        "\"auroc\":1.0",
                        "\"typoLoss\":",
                        "\"throughput2\":",
                        "\"trainSeconds\":",
                        "\"modelBytes\":",
                        "\"confusions\":[]")
                .hasLineCount(1);
    }

    @Test
    void evaluateSaysInSentencesWhatWasTakenForWhat(@TempDir Path directory) throws Exception {
        Path data = Files.writeString(directory.resolve("few.tsv"), fruitsAndBoats() + "d\tboat\tripe apple\n");
        assertThat(run("", "evaluate", "--data", data.toString(), "--train", "a", "--test", "d"))
                .isZero();
        assertThat(out()).contains("typoLoss ", "\n- 1 of 1 'boat' phrases was taken for 'fruit'");
    }

    @Test
    void evaluateWithoutDataMeasuresTheContentInEachLanguage() {
        assertThat(run("", "evaluate", "--intents", "intents", "--json"))
                .as(this::err)
                .isZero();
        assertThat(out().lines())
                .hasSize(6)
                .allMatch(line -> line.contains("\"dangerCaught\":1.0") && line.contains("\"falseAlarms\":1.0"));
        assertThat(out()).startsWith("{\"language\":\"en\",\"phrases\":").contains("\"p50Micros\":", "\"takenFor\":");
    }

    @Test
    void theMeasuresOfTheContentAreATableForPeople() {
        assertThat(run("", "evaluate", "--intents", "intents")).as(this::err).isZero();
        assertThat(out())
                .startsWith("| | phrases | top-1 |")
                .contains("\n| es | ", "phrases were taken for 'account-hacked'");
    }

    @Test
    void whatNeedsOutOfScopeTextsIsNullWithoutThem(@TempDir Path directory) throws Exception {
        Path data = gzipped(directory.resolve("few.tsv.gz"), fruitsAndBoats());
        assertThat(run("", "evaluate", "--data", data.toString(), "--train", "a", "--test", "b", "--json"))
                .isZero();
        assertThat(out()).startsWith("{\"accuracy\":1.0,").contains("\"auroc\":null,\"oosRecallAt5\":null");
    }

    @Test
    void evaluateNamesTheSplitsThereAre(@TempDir Path directory) throws Exception {
        Path data = Files.writeString(directory.resolve("few.tsv"), "a\tx\tone\na\ty\ttwo\n");
        assertThat(run("", "evaluate", "--data", data.toString(), "--train", "a", "--test", "z"))
                .isEqualTo(2);
        assertThat(err()).startsWith("There is no split 'z'. Use one of a.");
    }

    @Test
    void evaluateNamesTheLineThatIsWrong(@TempDir Path directory) throws Exception {
        Path data = Files.writeString(directory.resolve("few.tsv"), "a\tx\tone\nnothing\n");
        assertThat(run("", "evaluate", "--data", data.toString(), "--train", "a", "--test", "a"))
                .isEqualTo(2);
        assertThat(err()).contains("line 2 is not 'split<TAB>label<TAB>text'");
    }

    @Test
    void explainNamesTheSignAndItsPlaceInPlainWords() {
        assertThat(run("", "explain", "--intents", "intents", "there", "are", "men", "at", "my", "door"))
                .as(this::err)
                .isZero();
        assertThat(out())
                .startsWith("Language  en, by its words: ")
                .contains("\nDanger    immediate-danger, by a sign", "' stands for _bot/danger.en.yml:")
                .contains(" (immediate-danger/phrases.en.txt:", "\nOutcome   says at once what to do in danger");
    }

    @Test
    void explainReadsOneLineWhereNoShellKeepsIt() {
        assertThat(run(
                        "my facebook account was hacked, my code is 482913\n",
                        "explain",
                        "--intents",
                        "intents",
                        "--json"))
                .isZero();
        assertThat(out())
                .startsWith("{\"meaning\":{\"language\":\"en\",")
                .contains(
                        "\"intent\":\"account-hacked\"", "\"borders\":{\"familiarity\":", "\"inFavour\":[{\"feature\":")
                .doesNotContain("482913")
                .hasLineCount(1);
    }

    private static Understanding understood(Outcome outcome) {
        return new Understanding(
                "en",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("account-hacked"),
                0.5,
                List.of(new Guess("account-hacked", 0.5)),
                Optional.empty(),
                Entities.NONE,
                false,
                outcome);
    }

    private static String fruitsAndBoats() {
        StringBuilder rows = new StringBuilder("b\tfruit\tripe apple\nb\tboat\tblue boat\nc\toos\txyzzy\n");
        for (char c = 'a'; c < 'm'; c++) {
            rows.append("a\tfruit\tripe apple " + c + "\na\tboat\tblue boat " + c + "\n");
        }
        return rows.toString();
    }

    private static Path gzipped(Path file, String text) throws Exception {
        try (var stream = new java.util.zip.GZIPOutputStream(Files.newOutputStream(file))) {
            stream.write(text.getBytes(UTF_8));
        }
        return file;
    }
}
