package org.amparo.console.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes into a trainer's folder of content. */
final class ContentFolder {
    private ContentFolder() {}

    /** @param pages path inside the folder to text; what was there before is replaced */
    static void write(Path directory, Map<String, String> pages) throws IOException {
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = directory.resolve(page.getKey());
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, page.getValue(), StandardCharsets.UTF_8);
        }
    }
}
