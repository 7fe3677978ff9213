package org.amparo.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * How fast messages are understood, warmed up.
 *
 * @param p50Micros median time of one message, one after the other on one thread
 * @param p99Micros 99 of 100 messages take less
 * @param throughput2 messages a second on two threads, of a machine that has two cores
 */
public record Speed(double p50Micros, double p99Micros, double throughput2) {
    private static final int WARM_UP = 20_000;
    private static final int TIMED = 20_000;
    private static final int THREADS = 2;

    /** @param texts not empty; used over and over */
    static Speed of(List<String> texts, Consumer<String> understand) {
        understandMany(WARM_UP, texts, understand);
        long[] nanos = new long[TIMED];
        for (int i = 0; i < TIMED; i++) {
            String text = texts.get(i % texts.size());
            long began = System.nanoTime();
            understand.accept(text);
            nanos[i] = System.nanoTime() - began;
        }
        Arrays.sort(nanos);
        long began = System.nanoTime();
        IntStream.range(0, THREADS).parallel().forEach(thread -> understandMany(TIMED, texts, understand));
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Speed(nanos[TIMED / 2] / 1e3, nanos[TIMED * 99 / 100] / 1e3, THREADS * TIMED / seconds);
    }

    private static void understandMany(int many, List<String> texts, Consumer<String> understand) {
        for (int i = 0; i < many; i++) {
            understand.accept(texts.get(i % texts.size()));
        }
    }
}
