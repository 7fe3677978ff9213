package org.amparo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** What each part of a turn costs, alone and warm, each in a process of its own, by JMH. */
class PartsBench {
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("redact", "to take codes and passwords out of a message");
        PARTS.put("understand", "to understand a message (held-out ones in turn)");
        PARTS.put("seal", "to seal a conversation of 400 bytes");
        PARTS.put("open", "to open it");
        PARTS.put("renderForWhatsApp", "to render a step for whatsapp (all in turn)");
        PARTS.put("renderForTelegram", "to render a step for telegram (all in turn)");
        PARTS.put("secretWord", "to compare with a secret word (fits and does not, in turn)");
    }

    @Test
    void whatEachPartCosts() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("^" + Parts.class.getName().replace(".", "\\.") + "\\.")
                        .mode(Mode.SampleTime)
                        .timeUnit(TimeUnit.MICROSECONDS)
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(Integer.getInteger("bench.iterations", 5))
                        .measurementTime(TimeValue.seconds(1))
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        Map<String, String> lines = new LinkedHashMap<>(PARTS);
        results.forEach(result -> lines.put(name(result), line(result)));

        System.out.println("bench: ");
        System.out.println("bench: | part | p50 | p99 | memory asked for |");
        System.out.println("bench: |---|---|---|---|");
        lines.values().forEach(line -> System.out.println("bench: " + line));
        assertThat(results).extracting(PartsBench::name).containsExactlyInAnyOrderElementsOf(PARTS.keySet());
    }

    private static String line(RunResult result) {
        Statistics micros = result.getPrimaryResult().getStatistics();
        double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
        return String.format(
                Locale.ROOT,
                "| %s | %.1f µs | %.1f µs | %.1f KiB |",
                PARTS.get(name(result)),
                micros.getPercentile(50),
                micros.getPercentile(99),
                bytes / 1024);
    }

    private static String name(RunResult result) {
        return result.getParams().getBenchmark().replaceFirst(".*\\.", "");
    }
}
