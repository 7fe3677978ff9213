package org.amparo.console.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a verb keeps what was learned, so that the next one need not learn it again. */
final class ModelsOption {
    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            defaultValue = "${env:AMPARO_DATA_DIR:-data}",
            description = "Models are kept in models/ there. Default: AMPARO_DATA_DIR, else data.")
    private Path data = Path.of("data");

    Path directory() {
        return data.resolve("models");
    }
}
