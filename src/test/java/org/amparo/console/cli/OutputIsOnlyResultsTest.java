package org.amparo.console.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutputIsOnlyResultsTest {
    @Test
    void whatLibrariesLogStandsNowhereAndAFaultIsOneLine() throws Exception {
        Process process = program("understand", "--intents", "intents");
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(out).doesNotContain("learning");
        assertThat(err).startsWith("understand failed: IllegalStateException.").hasLineCount(1);
    }

    @Test
    void lettersAreUtf8WhateverThePlatformSays() throws Exception {
        Process process = program("read", "telegram", "src/test/resources/channel/telegram/text.json");
        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).contains("teléfono");
    }

    private static Process program(String... args) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new java.util.ArrayList<>(List.of(
                java.toString(),
                "-Dfile.encoding=US-ASCII",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LoudDoor.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).start();
    }
}
