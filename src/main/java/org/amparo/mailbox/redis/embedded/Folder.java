package org.amparo.mailbox.redis.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Where the data lie. Open to its owner only, and to one Amparo at a time: two engines on the same data would destroy them. */
final class Folder implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 10;

    private final Path path;
    private final FileChannel lock;

    private Folder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws IllegalStateException if another Amparo, or the engine of one, uses it; says which directory and what to do */
    static Folder take(Path path) throws IOException {
        Files.createDirectories(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        // The system itself gives this lock back when its holder dies: it cannot be left behind.
        FileChannel lock = FileChannel.open(path.resolve("lock"), CREATE, WRITE);
        if (!isFree(lock)) {
            lock.close();
            throw new IllegalStateException(
                    "Another Amparo is running on " + path + ": stop it, or set AMPARO_DATA_DIR to another directory");
        }
        Folder folder = new Folder(path, lock);
        folder.awaitEndOfLastEngine();
        return folder;
    }

    private static boolean isFree(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** The engine of a killed Amparo is still writing its last words. */
    private void awaitEndOfLastEngine() throws IOException {
        Optional<ProcessHandle> last = engine();
        if (last.isEmpty()) {
            return;
        }
        try {
            last.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            close();
            throw new IllegalStateException("A Redis still runs on " + path + ": end it (process "
                    + last.get().pid() + "), or set AMPARO_DATA_DIR to another directory");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new IllegalStateException("Interrupted while waiting for " + path, e);
        }
    }

    /** The engine that runs on this folder, if one does. */
    Optional<ProcessHandle> engine() throws IOException {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(pidFile()).strip()))
                    .filter(Folder::isAnEngine);
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The number in an old file may belong to somebody else by now. */
    private static boolean isAnEngine(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .filter(program -> program.contains("-server"))
                        .isPresent();
    }

    Path path() {
        return path;
    }

    Path pidFile() {
        return path.resolve("redis.pid");
    }

    Path log() {
        return path.resolve("redis.log");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
