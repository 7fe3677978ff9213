package org.amparo.console.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.amparo.guides.files.ContentFiles;
import org.amparo.guides.translation.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes a translator's table back. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Reads a table of 'export', filled in by a translator, and writes the pages that are complete.")
final class ImportVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Option(names = "--tsv", paramLabel = "FILE", required = true, description = "The table, tab-separated, UTF-8.")
    private Path table = Path.of("");

    @Option(names = "--from", paramLabel = "CODE", defaultValue = "en", description = "Language of the source.")
    private String source = "en";

    @Option(names = "--to", paramLabel = "CODE", required = true, description = "Language of the translation.")
    private String target = "";

    ImportVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path directory = content.directory();
        Table texts = new Table(ContentFiles.inDirectory(directory).texts(), source, target);
        Table.Imported imported = texts.read(Files.readString(table, StandardCharsets.UTF_8));
        ContentFolder.write(directory, imported.pages());
        imported.problems().forEach(terminal.out()::println);
        terminal.out()
                .printf(
                        "%d pages written, %d problems. Now run 'check'.%n",
                        imported.pages().size(), imported.problems().size());
        return imported.problems().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
