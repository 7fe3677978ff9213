package org.amparo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where the embedded Redis, the models and, unless it is told otherwise, the keyring lie. Nobody but its owner can look into one we made. */
record DataFolder(Path path) {

    /**
     * The folder, made if it is missing. One that is there keeps the rights its owner gave it; what is secret in it closes its own door.
     *
     * @throws UncheckedIOException if it cannot be made; the message names it
     */
    static DataFolder at(Path path) {
        try {
            Path absolute = path.toAbsolutePath().normalize();
            if (!Files.isDirectory(absolute)) {
                Files.createDirectories(
                        absolute, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return new DataFolder(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory " + path + " must be one this process may write to", e);
        }
    }

    /** Where what was learned from the content is kept. */
    Path models() {
        return path.resolve("models");
    }

    /** Where the keys are kept if nobody says otherwise. */
    Path keyring() {
        return path.resolve("keyring");
    }
}
