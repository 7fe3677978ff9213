package org.amparo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What takes the cores away from what is measured, as Linux counts it; nothing elsewhere.
 *
 * @param compilers for how long Java's compilers worked, in the process that is measured and in this one: they come back whenever a load
 *     changes, for half a minute on a slow machine
 * @param stolen what other machines on the same hardware took, in ticks of all cores
 * @param ticks all there were
 */
record Disturbance(Duration compilers, long stolen, long ticks) {
    static final Disturbance NONE = new Disturbance(Duration.ZERO, 0, 0);
    private static final int STOLEN = 7;

    /** Since everything was started. */
    static Disturbance soFar(long measured) {
        long[] ticks = lines(Path.of("/proc/stat"))
                .filter(line -> line.startsWith("cpu "))
                .flatMapToLong(
                        line -> Stream.of(line.strip().split(" +")).skip(1).mapToLong(Long::parseLong))
                .toArray();
        long nanos = LongStream.of(measured, ProcessHandle.current().pid())
                .map(Disturbance::compilersOf)
                .sum();
        return new Disturbance(
                Duration.ofNanos(nanos),
                ticks.length > STOLEN ? ticks[STOLEN] : 0,
                LongStream.of(ticks).sum());
    }

    Disturbance since(Disturbance before) {
        return new Disturbance(compilers.minus(before.compilers), stolen - before.stolen, ticks - before.ticks);
    }

    Disturbance and(Disturbance more) {
        return new Disturbance(compilers.plus(more.compilers), stolen + more.stolen, ticks + more.ticks);
    }

    /**
     * In parts of what is little, 1 is too much: a fiftieth of a core by the compilers, or half a hundredth of all by other machines, for
     * p99 is about the slowest hundredth, and where they take a hundredth it tells of them.
     */
    double inPartsOfLittle(Duration took) {
        return Math.max(compilers.toNanos() / (0.02 * took.toNanos()), stolen / (0.005 * Math.max(1, ticks)));
    }

    /** For a sentence. */
    String told(Duration took) {
        return String.format(
                Locale.ROOT,
                "Java's compilers took %.1f %% of a core, other machines %.1f %% of all",
                100.0 * compilers.toNanos() / took.toNanos(),
                100.0 * stolen / Math.max(1, ticks));
    }

    private static long compilersOf(long process) {
        try (Stream<Path> threads = Files.list(Path.of("/proc", String.valueOf(process), "task"))) {
            return threads.filter(
                            thread -> lines(thread.resolve("comm")).anyMatch(name -> name.contains(" CompilerThre")))
                    .flatMap(thread -> lines(thread.resolve("schedstat")))
                    .mapToLong(line -> Long.parseLong(line.substring(0, line.indexOf(' '))))
                    .sum();
        } catch (IOException notLinux) {
            return 0;
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException notLinuxOrEnded) {
            return Stream.empty();
        }
    }
}
