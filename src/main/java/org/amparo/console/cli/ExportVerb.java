package org.amparo.console.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.amparo.guides.files.ContentFiles;
import org.amparo.guides.translation.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is there to translate? */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Prints every text of guides and voice beside its translation, as a table for a spreadsheet.")
final class ExportVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Option(names = "--tsv", description = "Tab-separated: the only form there is, and the default.")
    @SuppressWarnings("unused") // said for clarity
    private boolean tsv;

    @Option(names = "--from", paramLabel = "CODE", defaultValue = "en", description = "Language of the source.")
    private String source = "en";

    @Option(names = "--to", paramLabel = "CODE", required = true, description = "Language of the translation.")
    private String target = "";

    ExportVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ContentFiles files = content.files(Optional.empty());
        terminal.out().print(new Table(files.texts(), source, target).export());
        return ExitCode.OK;
    }
}
