package org.amparo.chaos;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process that can be started, killed without warning, and started again. */
public final class ChildProcess implements AutoCloseable {
    private final List<String> command;
    private final Map<String, String> environment;
    private final File log;
    private Process process;

    public ChildProcess(List<String> command, Map<String, String> environment, Path log) {
        this.command = command;
        this.environment = environment;
        this.log = log.toFile();
    }

    public synchronized void start() {
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().putAll(environment);
            builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
            process = builder.start();
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    /** For whoever ended by themselves. */
    public synchronized void startIfEnded() {
        if (!process.isAlive()) {
            start();
        }
    }

    /** SIGKILL: no hook runs, nothing is flushed. */
    public synchronized void kill() {
        process.destroyForcibly();
        await();
    }

    /** SIGTERM, and how long the process took to end. */
    public synchronized long terminateMillis() {
        long begun = System.nanoTime();
        process.destroy();
        await();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    /** A signal such as {@code STOP}; once sent. */
    public synchronized void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .start()
                    .onExit()
                    .join();
        } catch (IOException cannotSignal) {
            throw new UncheckedIOException(cannotSignal);
        }
    }

    /** Its number in the system. */
    public synchronized long pid() {
        return process.pid();
    }

    /** How much of a processor it has used so far. */
    public synchronized Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** How much memory it holds, as the operating system counts. */
    public synchronized long residentBytes() {
        try (Stream<String> status = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return status.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
        } catch (IOException notLinux) {
            return 0;
        }
    }

    private void await() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("The process did not end");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            kill();
        }
    }
}
