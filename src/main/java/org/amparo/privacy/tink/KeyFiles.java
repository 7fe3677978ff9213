package org.amparo.privacy.tink;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Keysets as files that only their owner can read. Several replicas may share the directory: the first to make a key wins. */
final class KeyFiles {
    private static final String SUFFIX = ".json";

    private final Path directory;

    KeyFiles(Path directory) {
        this.directory = directory;
        try {
            Files.createDirectories(directory);
            allow(directory, "rwx------");
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The keyring " + directory + " must be a directory this process may write to", e);
        }
    }

    KeysetHandle readOrCreate(String name, Parameters parameters) {
        Optional<KeysetHandle> there = read(name);
        if (there.isPresent()) {
            return there.get();
        }
        try {
            create(
                    name,
                    TinkJsonProtoKeysetFormat.serializeKeyset(
                            KeysetHandle.generateNew(parameters, RegistryConfiguration.get()),
                            RegistryConfiguration.get(),
                            InsecureSecretKeyAccess.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The keyring " + directory + " cannot be written; it needs room and hard links", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key can be made on this Java", e);
        }
        return read(name).orElseThrow(() -> new IllegalStateException("The keyring " + directory + " loses files"));
    }

    Optional<KeysetHandle> read(String name) {
        try {
            return Optional.of(TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(directory.resolve(name + SUFFIX)),
                    RegistryConfiguration.get(),
                    InsecureSecretKeyAccess.get()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The keyring " + directory + " cannot be read", e);
        } catch (GeneralSecurityException e) {
            // Without the cause: it may quote the file.
            throw new IllegalStateException(
                    "The key " + name + " in " + directory + " is damaged: bring it back from a copy");
        }
    }

    /** A link appears whole or not at all, and never over another replica's key. */
    private void create(String name, String keyset) throws IOException {
        Path draft = directory.resolve(name + "." + UUID.randomUUID() + ".new");
        try (FileChannel file = FileChannel.open(draft, CREATE_NEW, WRITE)) {
            allow(draft, "rw-------");
            file.write(ByteBuffer.wrap(keyset.getBytes(StandardCharsets.UTF_8)));
            file.force(true);
        }
        try {
            Files.createLink(directory.resolve(name + SUFFIX), draft);
        } catch (FileAlreadyExistsException e) {
            overwrite(draft);
        } finally {
            Files.delete(draft);
        }
        flushDirectory();
    }

    /** The names of all files, drafts of a crashed process too. */
    List<String> all() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The keyring " + directory + " cannot be read", e);
        }
    }

    /** Overwritten, as far as the disk obeys, and deleted. */
    void destroy(String file) {
        try {
            overwrite(directory.resolve(file));
            Files.deleteIfExists(directory.resolve(file));
            flushDirectory();
        } catch (NoSuchFileException e) {
            // Another replica was first.
        } catch (IOException e) {
            throw new UncheckedIOException("An old key in " + directory + " cannot be destroyed: delete " + file, e);
        }
    }

    private static void overwrite(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, WRITE)) {
            channel.write(ByteBuffer.allocate((int) channel.size()), 0);
            channel.force(true);
        }
    }

    /** A key must not be forgotten in a power cut after something was sealed with it. */
    private void flushDirectory() throws IOException {
        if (isPosix(directory)) {
            try (FileChannel channel = FileChannel.open(directory, READ)) {
                channel.force(true);
            }
        }
    }

    private static void allow(Path path, String permissions) throws IOException {
        if (isPosix(path)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
