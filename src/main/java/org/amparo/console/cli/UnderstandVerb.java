package org.amparo.console.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amparo.privacy.Redaction;
import org.amparo.understanding.Listener;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** What would the bot make of these words? */
@Command(
        name = "understand",
        mixinStandardHelpOptions = true,
        description =
                "Reads messages from standard input, one a line, and prints what each means as one JSON object a line.")
final class UnderstandVerb implements Callable<Integer> {
    private final Terminal terminal;
    private final Ears ears;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Mixin
    private final ModelsOption models = new ModelsOption();

    UnderstandVerb(Terminal terminal, Ears ears) {
        this.terminal = terminal;
        this.ears = ears;
    }

    @Override
    public Integer call() throws IOException {
        Listener listener = ears.listenerFor(content.release(), models.directory());
        BufferedReader lines = terminal.lines();
        @Nullable String line;
        while ((line = lines.readLine()) != null) {
            String text = Redaction.redact(line).text();
            terminal.out().println(Json.line(UnderstandLine.of(listener.understand(text, Optional.empty()))));
            // Whoever pipes line by line waits for each answer.
            terminal.out().flush();
        }
        return ExitCode.OK;
    }
}
