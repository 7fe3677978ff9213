package org.amparo.mailbox.redis.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * One run of the engine. A shell stands between: it blocks on a pipe that the system closes when we end, whatever ends us, and then ends
 * the engine, gently first. All three have a session of their own where the machine can give one, so that what is meant for us and our
 * whole group (Ctrl-C, a supervisor's kill) neither ends the engine before us nor the shell before the engine.
 */
final class Child {
    private static final String IN_A_SESSION_OF_ITS_OWN = "exec $(command -v setsid) sh -c \"$0\" amparo-redis \"$@\"";
    private static final String SHELL = """
            umask 077
            ulimit -c 0
            trap '' INT HUP TERM
            exec 3<&0
            ( trap - TERM; exec "$@" ) </dev/null 3<&- &
            engine=$!
            ( read -r _ <&3; kill "$engine"; sleep 10; kill -9 "$engine" ) &
            watch=$!
            exec 3<&-
            wait "$engine"
            status=$?
            kill -9 "$watch"
            exit "$status"
            """;

    private final Process shell;
    private final Folder folder;

    private Child(Process shell, Folder folder) {
        this.shell = shell;
        this.folder = folder;
    }

    static Child start(Engine engine, Folder folder, Path settings) throws IOException {
        Process shell = new ProcessBuilder(
                        "sh",
                        "-c",
                        IN_A_SESSION_OF_ITS_OWN,
                        SHELL,
                        engine.program().toString(),
                        settings.toString())
                .directory(folder.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.log().toFile())
                .start();
        return new Child(shell, folder);
    }

    /** Waits until it takes commands. */
    void awaitReady(WayIn wayIn, long seconds) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!wayIn.answers()) {
            if (shell.waitFor(20, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                throw new IllegalStateException("Redis did not start on " + folder.path() + ": " + lastWords()
                        + " (all of it in " + folder.log() + ")");
            }
        }
    }

    private String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(folder.log(), StandardCharsets.ISO_8859_1);
        return lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1);
    }

    CompletableFuture<Integer> ended() {
        return shell.onExit().thenApply(Process::exitValue);
    }

    /** Gently; by force if it does not obey in time. */
    void end(long seconds) throws IOException {
        Optional<ProcessHandle> engine = folder.engine();
        shell.getOutputStream().close();
        try {
            if (!shell.waitFor(seconds, TimeUnit.SECONDS)) {
                engine.ifPresent(ProcessHandle::destroyForcibly);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
