package org.amparo.console.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.amparo.guides.Release;
import org.amparo.guides.json.CarriedRelease;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

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

    @Mixin
    private final ModelsOption models = new ModelsOption();

    TrainVerb(Terminal terminal, Ears ears) {
        this.terminal = terminal;
        this.ears = ears;
    }

    @Override
    public Integer call() throws IOException {
        Release release = content.release();
        long begun = System.nanoTime();
        ears.listenerFor(release, models.directory());
        CarriedRelease.write(release, models.directory());
        terminal.out()
                .printf("Content %s is learned, after %.1f s%n", release.version(), (System.nanoTime() - begun) / 1e9);
        return ExitCode.OK;
    }
}
