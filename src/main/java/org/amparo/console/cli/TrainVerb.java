package org.amparo.console.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.amparo.guides.Release;
import org.amparo.guides.json.CarriedRelease;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns from the content and keeps what was learned, so that the next start need not. The build uses it for what the jar carries. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description =
                "Learns from the content and keeps the models for the next start. Does nothing if they are there.")
final class TrainVerb implements Callable<Integer> {
    private final Terminal terminal;
    private final Ears ears;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            defaultValue = "${env:AMPARO_DATA_DIR:-data}",
            description = "Models are kept in models/ there. Default: AMPARO_DATA_DIR, else data.")
    private Path data = Path.of("data");

    TrainVerb(Terminal terminal, Ears ears) {
        this.terminal = terminal;
        this.ears = ears;
    }

    @Override
    public Integer call() throws IOException {
        Release release = content.release();
        long begun = System.nanoTime();
        Path models = data.resolve("models");
        ears.listenerFor(release, models);
        CarriedRelease.write(release, models);
        terminal.out()
                .printf("Content %s is learned, after %.1f s%n", release.version(), (System.nanoTime() - begun) / 1e9);
        return ExitCode.OK;
    }
}
