package org.amparo.console.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.amparo.guides.Release;
import org.amparo.guides.files.ContentFiles;
import org.amparo.guides.files.Loaded;
import org.amparo.guides.files.ReleaseReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which content a verb works on: the directory asked for, else {@code intents/} where one stands, else what the jar carries. */
final class ContentOption {
    private static final Path HERE = Path.of("intents");

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Option(
            names = "--intents",
            paramLabel = "DIR",
            defaultValue = "${env:AMPARO_INTENTS_DIR}",
            description =
                    "The content. Default: AMPARO_INTENTS_DIR, else intents/ here, else what the program carries.")
    private @Nullable Path directory;

    /** The files of the content. */
    ContentFiles files(Optional<Path> wanted) {
        return place(wanted).map(ContentFiles::inDirectory).orElseGet(ContentFiles::inClassPath);
    }

    /** The directory of the content, for a verb that writes into it: what the program carries cannot be changed. */
    Path directory() {
        return place(Optional.empty())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "There is no intents/ here. Name the content with --intents."));
    }

    private Optional<Path> place(Optional<Path> wanted) {
        Optional<Path> place = wanted.or(() -> Optional.ofNullable(directory))
                .or(() -> Files.isRegularFile(HERE.resolve("languages.yml")) ? Optional.of(HERE) : Optional.empty());
        place.filter(path -> !Files.isDirectory(path)).ifPresent(path -> {
            throw new ParameterException(
                    spec.commandLine(), path + " is not a directory. Name the directory that holds languages.yml.");
        });
        return place;
    }

    /** The content, read and checked as of today. */
    Loaded load(Optional<Path> wanted) {
        return ReleaseReader.read(files(wanted), LocalDate.now(ZoneOffset.UTC));
    }

    /** The content for a verb that needs it to be in order. */
    Release release() {
        return load(Optional.empty())
                .release()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "The content has errors. Run 'check' to see them and how to mend them."));
    }
}
