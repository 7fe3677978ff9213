package org.amparo.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.RunningAmparo;

/** Looks into every place of a running Amparo where something could stay behind. */
final class Witness implements AutoCloseable {
    private final RunningAmparo amparo;
    private final Visitor visitor;
    private final Monitor monitor;
    private final Logs logs;
    private final List<Trace> looks = new ArrayList<>();

    private Witness(RunningAmparo amparo, Visitor visitor, Monitor monitor, Logs logs) {
        this.amparo = amparo;
        this.visitor = visitor;
        this.monitor = monitor;
        this.logs = logs;
    }

    static Witness of(RunningAmparo amparo, Visitor visitor) throws IOException {
        RedisTraces.showEverything(amparo.redisUrl());
        return new Witness(amparo, visitor, Monitor.on(amparo.redisUrl()), Logs.open());
    }

    /** Remembers what can be seen now and will be different later. */
    void look() {
        looks.addAll(RedisTraces.of(amparo.redisUrl()));
        looks.addAll(Folders.traces(amparo.dataDir()));
        Thread.getAllStackTraces().keySet().forEach(thread -> looks.add(Trace.of("a thread", thread.getName())));
        for (String page : List.of("prometheus", "health", "health/readiness", "health/liveness")) {
            visitor.get(amparo.managementAt("/actuator/" + page));
        }
    }

    /** The files as Redis leaves them in time, too. */
    void lookAfterTheFilesWereWrittenAnew() {
        RedisTraces.rewriteFiles(amparo.redisUrl());
        look();
    }

    List<Trace> traces() {
        return Stream.of(looks, monitor.traces(), logs.traces(), visitor.answers())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void close() throws IOException {
        logs.close();
        monitor.close();
        RedisTraces.showAsUsual(amparo.redisUrl());
    }
}
