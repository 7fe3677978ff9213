package org.amparo.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.Knowledge;
import org.amparo.TestKnowledge;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every transcript in {@code intents/} goes as written. To fill in or renew what the bot says:
 * {@code ./mvnw test -Dtest=TranscriptsTest -Dtranscripts.write=true}, then read the difference.
 */
class TranscriptsTest {
    private static final Path INTENTS = Path.of("intents");
    private static final boolean WRITE = Boolean.getBoolean("transcripts.write");

    @TestFactory
    Stream<DynamicTest> everyTranscriptGoesAsWritten() throws IOException {
        Knowledge knowledge = TestKnowledge.ofTheContent();
        return transcripts().stream()
                .map(file ->
                        DynamicTest.dynamicTest(INTENTS.relativize(file).toString(), () -> replay(knowledge, file)));
    }

    @Test
    void everyIntentHasATranscriptInEnglish() {
        assertThat(TestKnowledge.ofTheContent().release().intents().keySet())
                .allSatisfy(intent -> assertThat(INTENTS.resolve(intent).resolve("transcript.en.txt"))
                        .exists());
    }

    private static void replay(Knowledge knowledge, Path file) throws IOException {
        Transcript written = Transcript.parse(Files.readAllLines(file));
        Stage stage = new Stage(knowledge, written.channel());
        List<Transcript.Exchange> played =
                written.exchanges().stream().map(stage::play).toList();
        Transcript happened = new Transcript(written.comments(), written.channel(), played);
        if (WRITE) {
            Files.write(file, happened.shortened().lines());
            return;
        }
        assertThat(happened.lines())
                .hasSameSizeAs(written.lines())
                .zipSatisfy(
                        written.lines(), (said, expected) -> assertThat(said).matches(Transcript.pattern(expected)));
        assertThat(written.exchanges())
                .anySatisfy(exchange -> assertThat(exchange.bot()).isNotEmpty());
    }

    private static List<Path> transcripts() throws IOException {
        try (Stream<Path> files = Files.walk(INTENTS)) {
            return files.filter(file -> file.getFileName().toString().startsWith("transcript."))
                    .sorted()
                    .toList();
        }
    }
}
