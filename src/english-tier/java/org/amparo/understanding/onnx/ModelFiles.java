package org.amparo.understanding.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The two files of a model.
 *
 * @param network {@code *.onnx}
 * @param tokenizer {@code *tokenizer.json}, as the Hugging Face libraries write it
 */
record ModelFiles(Path network, Path tokenizer) {
    private static final String NETWORK = ".onnx";
    private static final String TOKENIZER = "tokenizer.json";

    /** The files in a directory, or beside and including one file. */
    static ModelFiles at(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new IOException(
                    path + " is not there. Name the directory that holds one *.onnx and its *" + TOKENIZER + ".");
        }
        boolean named = Files.isRegularFile(path);
        Path directory = named ? path.toAbsolutePath().resolveSibling("") : path;
        return new ModelFiles(named ? path : only(directory, NETWORK), only(directory, TOKENIZER));
    }

    private static Path only(Path directory, String ending) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending)).toList();
            if (found.size() != 1) {
                throw new IOException(directory + " holds " + found.size() + " files *" + ending
                        + ", and one is needed. Put it there, beside no other.");
            }
            return found.get(0);
        }
    }
}
