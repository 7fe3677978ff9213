package org.amparo.mailbox.redis.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The static Redis in the jar of org.signal:embedded-redis; unpacked once, and run only if it is the very file we know. */
final class CarriedEngine {
    /** SHA-256. source: computed from org.signal:embedded-redis:0.9.1, 2026-11-22 */
    private static final Map<String, String> KNOWN = Map.of(
            "redis-server-7.0.15-darwin-amd64", "e22a3d9147802bba0724efb2e446c49e1e514e76ff8031bb6d44b8628400d8f3",
            "redis-server-7.0.15-darwin-arm64", "07838a2eb6f5961c89d8e6f1f83482de355dfc6bb04e05bfb00ae1f137dee129",
            "redis-server-7.0.15-linux-386", "19106984e15b7e7ce22c9a3296fe6a5f85c43a72894144f98b1fb572b823a936",
            "redis-server-7.0.15-linux-amd64", "c0cdeef856b3410fd99d6ec6fc6a20302e69059b00ce5d6abab7b3e5069ea91e",
            "redis-server-7.0.15-linux-arm64", "d5c7ff117caf45d7dc2f59c1f956e1830438779947d66aa5647c2cdcc16eca50");

    private CarriedEngine() {}

    /** This machine as the jar names it, such as {@code linux-amd64}. */
    static String machine() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return (system.startsWith("mac") ? "darwin" : system) + "-"
                + switch (processor) {
                    case "x86_64" -> "amd64";
                    case "aarch64" -> "arm64";
                    case "x86", "i386", "i686" -> "386";
                    default -> processor;
                };
    }

    /** The file, or empty if the jar carries none for this machine. */
    static Optional<Path> unpack(Path cache) {
        String name = "redis-server-7.0.15-" + machine();
        String checksum = KNOWN.get(name);
        if (checksum == null) {
            return Optional.empty();
        }
        Path program = cache.resolve(name);
        try (InputStream packed = CarriedEngine.class.getResourceAsStream("/" + name)) {
            if (Files.isRegularFile(program)
                    && sha256(Files.readAllBytes(program)).equals(checksum)) {
                return Optional.of(program);
            }
            if (packed == null) {
                return Optional.empty();
            }
            byte[] bytes = packed.readAllBytes();
            if (!sha256(bytes).equals(checksum)) {
                throw new IllegalStateException(
                        "The Redis in the jar is not the one it should be: build the jar again");
            }
            write(bytes, program);
            return Optional.of(program);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Redis cannot be unpacked to " + cache + ": make room, or install redis-server", e);
        }
    }

    /** Moved into place whole: another process may be doing the same, or be running the old file. */
    private static void write(byte[] bytes, Path program) throws IOException {
        Files.createDirectories(program.getParent());
        Path draft = Files.createTempFile(program.getParent(), "redis", ".new");
        Files.write(draft, bytes);
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwx------"));
        Files.move(draft, program, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
