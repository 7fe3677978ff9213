package org.amparo.mailbox.redis.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real Redis as our child: every write is on disk before it is answered, data last over restarts, it is started again if it dies, and it
 * ends when we end, kill -9 included. Nobody but this user of this machine can reach it.
 */
public final class EmbeddedRedis implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedRedis.class);
    private static final long LONGEST_START_SECONDS = 60;
    private static final long LONGEST_END_SECONDS = 10;
    private static final Executor AFTER_A_BREATH = CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS);

    private final Engine engine;
    private final Folder folder;
    private final WayIn wayIn;
    private Child child;
    private boolean closed;

    private EmbeddedRedis(Engine engine, Folder folder, WayIn wayIn) throws IOException {
        this.engine = engine;
        this.folder = folder;
        this.wayIn = wayIn;
        this.child = Child.start(engine, folder, settings());
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param dataDir its data lie in {@code redis} below
     * @throws IllegalStateException if it cannot start; the message names the directory and the next step
     */
    public static EmbeddedRedis start(Path dataDir) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return start(dataDir, Engine.find(path, cacheOr(dataDir)));
    }

    static EmbeddedRedis start(Path dataDir, Engine engine) {
        Path path = dataDir.toAbsolutePath().normalize().resolve("redis");
        try {
            Folder folder = Folder.take(path);
            try {
                return new EmbeddedRedis(engine, folder, WayIn.to(path)).ready();
            } catch (IOException | RuntimeException e) {
                folder.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Redis cannot use " + path + ": it must be writable and have room", e);
        }
    }

    private static Path cacheOr(Path dataDir) {
        Path cache = Path.of(System.getProperty("user.home"), ".cache", "amparo");
        try {
            return Files.isWritable(Files.createDirectories(cache)) ? cache : dataDir;
        } catch (IOException e) {
            return dataDir;
        }
    }

    private EmbeddedRedis ready() throws IOException {
        try {
            child.awaitReady(wayIn, LONGEST_START_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new IllegalStateException("Interrupted while Redis was starting", e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
        reviveWhenEnded(child);
        return this;
    }

    /** What {@link org.amparo.mailbox.redis.RedisConnection#open} takes. May hold a password. */
    public String url() {
        return wayIn.url();
    }

    /** For the line at start-up: which engine, where the data lie, how it is reached. */
    public String description() {
        return engine.version() + " (" + engine.origin() + "), data in " + folder.path() + ", reached by " + wayIn;
    }

    /** Ends it when everything is on disk. */
    @Override
    public synchronized void close() {
        closed = true;
        try (folder) {
            child.end(LONGEST_END_SECONDS);
            wayIn.clean();
        } catch (IOException e) {
            throw new UncheckedIOException("Redis did not end cleanly on " + folder.path(), e);
        }
    }

    private void reviveWhenEnded(Child started) {
        var unused = started.ended().thenAcceptAsync(this::revive, AFTER_A_BREATH);
    }

    private synchronized void revive(int status) {
        if (closed) {
            return;
        }
        LOG.warn("Redis ended by itself with status {}: starting it again on {}", status, folder.path());
        try {
            child = Child.start(engine, folder, settings());
            reviveWhenEnded(child);
        } catch (IOException e) {
            LOG.error("Redis cannot be started again on {}", folder.path(), e);
        }
    }

    /** A file, since everybody may read a command line, and one way in is a password. */
    private Path settings() throws IOException {
        List<String> settings = new ArrayList<>(wayIn.settings());
        settings.addAll(List.of(
                "dir " + WayIn.quoted(folder.path()),
                "pidfile " + WayIn.quoted(folder.pidFile()),
                "appendonly yes",
                "appendfsync always",
                // Amparo has the file written anew by time; this bounds how long the next start reads.
                "auto-aof-rewrite-min-size 128mb",
                "save \"\"",
                // What is sealed cannot be made smaller.
                "rdbcompression no",
                "maxmemory-policy noeviction",
                "loglevel warning",
                "daemonize no"));
        Path file = folder.path().resolve("redis.conf");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.write(file, settings);
    }
}
