package org.amparo.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every file, by name and by content. */
final class Folders {
    private Folders() {}

    static List<Trace> traces(Path folder) {
        List<Trace> traces = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.toList()) {
                String name = folder.relativize(path).toString();
                traces.add(Trace.of("the name of a file", name));
                if (Files.isRegularFile(path)) {
                    traces.add(new Trace("a file in " + path.getParent().getFileName(), Files.readAllBytes(path)));
                }
            }
        } catch (NoSuchFileException rewritten) {
            return traces(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return traces;
    }
}
