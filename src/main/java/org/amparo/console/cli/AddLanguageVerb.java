package org.amparo.console.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.amparo.guides.files.ContentFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One more language. */
@Command(
        name = "add-language",
        mixinStandardHelpOptions = true,
        description = "Adds a language to languages.yml and says what is to be written for it.")
final class AddLanguageVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Parameters(paramLabel = "CODE", description = "ISO 639 code, such as sw or uk.")
    private String code = "";

    AddLanguageVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path directory = content.directory();
        ContentFiles files = ContentFiles.inDirectory(directory);
        Locale locale = Locale.forLanguageTag(code);
        String name = locale.getDisplayLanguage(Locale.ENGLISH);
        if (name.isEmpty() || name.equals(code)) {
            throw new ParameterException(
                    spec.commandLine(), "No language has this code. Use ISO 639, such as sw or uk.");
        }
        if (Languages.in(files).contains(code)) {
            throw new ParameterException(spec.commandLine(), "The bot speaks this language already.");
        }
        String ownName = locale.getDisplayLanguage(locale);
        String direction = isRightToLeft(ownName) ? "rtl" : "ltr";
        String line = "%s: {name: %s, own-name: %s, direction: %s, reviewed-by: nobody yet}\n"
                .formatted(code, name, ownName, direction);
        String before = files.texts().getOrDefault(Languages.FILE, "");
        ContentFolder.write(directory, Map.of(Languages.FILE, before + (before.endsWith("\n") ? "" : "\n") + line));
        terminal.out().print(line);
        terminal.out().printf("""
                        Now write _bot/voice.%1$s.yml, _bot/commands.%1$s.yml and _bot/danger.%1$s.yml: without them it cannot be spoken.
                        Then phrases and guides: 'export --to %1$s' makes a table for a translator. 'check' lists what is missing.
                        """, code);
        return ExitCode.OK;
    }

    private static boolean isRightToLeft(String ownName) {
        byte direction = Character.getDirectionality(ownName.codePointAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
