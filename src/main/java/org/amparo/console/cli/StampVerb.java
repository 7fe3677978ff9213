package org.amparo.console.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.amparo.guides.files.ContentFiles;
import org.amparo.guides.translation.SourceMarks;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Notes that somebody has compared translations with their source. */
@Command(
        name = "stamp",
        mixinStandardHelpOptions = true,
        description = "Marks guides of a language as translated from the source's words of today: run it once you have"
                + " compared them. 'check' then says which steps become stale.")
final class StampVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Option(names = "--from", paramLabel = "CODE", defaultValue = "en", description = "Language of the source.")
    private String source = "en";

    @Parameters(index = "0", paramLabel = "CODE", description = "Language of the translation.")
    private String target = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "INTENT", description = "Only these. Default: all.")
    private String[] intents = {};

    StampVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path directory = content.directory();
        Map<String, String> files = ContentFiles.inDirectory(directory).texts();
        Map<String, String> stamped = new TreeMap<>();
        files.forEach((path, text) -> {
            String original = files.get(path.replace("/guide." + target + ".md", "/guide." + source + ".md"));
            if (path.endsWith("/guide." + target + ".md") && original != null && isWanted(path)) {
                stamped.put(path, SourceMarks.stamped(original, text));
            }
        });
        ContentFolder.write(directory, stamped);
        terminal.out().printf("%d guides marked as translated from today's '%s'.%n", stamped.size(), source);
        return ExitCode.OK;
    }

    private boolean isWanted(String path) {
        String intent = path.substring(0, path.indexOf('/'));
        return intents.length == 0 || Arrays.asList(intents).contains(intent);
    }
}
