package org.amparo.console.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.amparo.guides.files.ContentFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A folder for a new need. */
@Command(
        name = "add-intent",
        mixinStandardHelpOptions = true,
        description = "Makes the folder of a new intent, with all that can be known before anybody writes.")
final class AddIntentVerb implements Callable<Integer> {
    private static final String ABOUT = """
            id: %s
            group: incident            # incident | account | messaging | profile | reporting | learning | wellbeing
            risk: normal               # normal | high | urgent
            handoff: offer             # never | offer | at-once
            sensitive: false           # true: say again who can read this channel before the first question
            next: []                   # at most three intents, offered at the end
            help: []                   # what a human would help with: words of helps-with in _organisations
            review-every: 3 months
            owner: content team
            """;
    private static final String PHRASES =
            "# What people type who need this, one a line: at least 40, as different people would. README.md tells more.\n";
    private static final String HELD_OUT =
            "# Ten more, by somebody who has not seen the phrases. The bot never learns from these: they measure it.\n";

    private static final String NOT_THIS =
            "# Five that sound like this need and are another one, each with the other: phrase -> other-intent\n";

    private final Terminal terminal;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "Lower-case letters, digits and '-', at most 24 characters.")
    private String name = "";

    AddIntentVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path directory = content.directory();
        if (!name.matches("[a-z][a-z0-9-]{0,23}")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "An intent's name has lower-case letters, digits and '-', at most 24 characters.");
        }
        if (Files.exists(directory.resolve(name))) {
            throw new ParameterException(spec.commandLine(), "There is a folder of this name. Choose another name.");
        }
        Map<String, String> pages = new TreeMap<>(Map.of(name + "/about.yml", ABOUT.formatted(name)));
        // An empty file of a language that its writer does not speak would keep the content from going live.
        Languages.in(ContentFiles.inDirectory(directory)).stream().limit(1).forEach(language -> {
            pages.put(name + "/phrases." + language + ".txt", PHRASES);
            pages.put(name + "/held-out." + language + ".txt", HELD_OUT);
            pages.put(name + "/not-this." + language + ".txt", NOT_THIS);
        });
        ContentFolder.write(directory, pages);
        pages.keySet().forEach(terminal.out()::println);
        terminal.out()
                .printf(
                        "Now fill in about.yml, write phrases and %s/guide.en.md, and run 'check' until it is content.%n",
                        name);
        return ExitCode.OK;
    }
}
