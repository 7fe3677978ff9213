package org.amparo.bench;

import java.time.Duration;
import java.util.function.Supplier;
import org.amparo.bench.Writers.Run;
import org.amparo.chaos.ChildProcess;

/** What a process needed for all messages of some runs. */
record Costs(Run run, Duration spent) {
    static final Costs NONE = new Costs(Run.NONE, Duration.ZERO);

    /**
     * The second of two equal runs: what rested meanwhile is compiled anew when it is needed again.
     *
     * @param of whose processor time is told
     */
    static Costs measured(Supplier<Run> run, ChildProcess of) {
        run.get();
        Duration before = of.processorTime();
        Run done = run.get();
        return new Costs(done, of.processorTime().minus(before));
    }

    Costs and(Costs more) {
        return new Costs(run.and(more.run), spent.plus(more.spent));
    }

    /** Of one message. */
    Duration cpu() {
        return spent.dividedBy(run.turns().size());
    }

    double times(Costs other) {
        return (double) cpu().toNanos() / other.cpu().toNanos();
    }
}
