package org.amparo.mailbox.redis.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Redis that can be started.
 *
 * @param program the file
 * @param version such as {@code Redis 7.0.15}
 * @param origin where it comes from, in plain words
 */
record Engine(Path program, String version, String origin) {
    private static final Pattern VERSION = Pattern.compile("(Redis|Valkey) server v=((\\d+)\\.[0-9.]+)");
    /** Older ones replicate scripts word by word and refuse ours, which ask for the time. source: redis.io/docs, checked 2026-11-22 */
    private static final int OLDEST = 6;

    /**
     * The machine's own engine, which the machine's owner keeps up to date; else the one in the jar.
     *
     * @throws IllegalStateException if neither runs here
     */
    static Engine find(String path, Path cache) {
        return onPath(path)
                .or(() -> CarriedEngine.unpack(cache)
                        .flatMap(program ->
                                ask(program, "carried along; install redis-server for its security updates")))
                .orElseThrow(() -> new IllegalStateException("No Redis runs on this machine (" + CarriedEngine.machine()
                        + "): install redis-server or valkey-server, or set AMPARO_REDIS_URL"));
    }

    static Optional<Engine> onPath(String path) {
        return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                .filter(directory -> !directory.isEmpty())
                .flatMap(directory -> Stream.of("redis-server", "valkey-server")
                        .map(name -> Path.of(directory).resolve(name)))
                .filter(Files::isExecutable)
                .flatMap(program -> ask(program, program.toString()).stream())
                .findFirst();
    }

    private static Optional<Engine> ask(Path program, String origin) {
        try {
            Process asked = new ProcessBuilder(program.toString(), "--version")
                    .redirectErrorStream(true)
                    .start();
            asked.getOutputStream().close();
            Matcher answer = VERSION.matcher(new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            boolean ended = asked.waitFor(5, TimeUnit.SECONDS);
            return ended && answer.find() && Integer.parseInt(answer.group(3)) >= OLDEST
                    ? Optional.of(new Engine(program, answer.group(1) + " " + answer.group(2), origin))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while looking for Redis", e);
        }
    }
}
