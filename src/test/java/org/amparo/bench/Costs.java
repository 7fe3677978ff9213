package org.amparo.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amparo.bench.Writers.Run;
import org.amparo.chaos.ChildProcess;

/**
 * What a process needed for all messages of some runs, and what disturbed it.
 *
 * @param setAside the runs that do not count, for they were disturbed
 */
record Costs(Run run, Duration spent, Disturbance disturbance, List<Run> setAside) {
    static final Costs NONE = new Costs(Run.NONE, Duration.ZERO, Disturbance.NONE, List.of());
    private static final int MOST_SET_ASIDE = 15;

    /**
     * The first of equal runs, from the second on, that little disturbed; the seventeenth in any case. What a load needs that was not there
     * before is compiled while it lasts, and that is no cost of a message; and where other machines take the cores there are no two.
     *
     * @param of whose processor time is told
     */
    static Costs measured(Supplier<Run> run, ChildProcess of) {
        run.get();
        List<Run> setAside = new ArrayList<>();
        Costs costs = once(run, of, setAside);
        while (!costs.disturbance.isLittle(costs.run.took()) && setAside.size() < MOST_SET_ASIDE) {
            setAside.add(costs.run);
            costs = once(run, of, setAside);
        }
        return costs;
    }

    private static Costs once(Supplier<Run> run, ChildProcess of, List<Run> setAside) {
        Duration spent = of.processorTime();
        Disturbance disturbance = Disturbance.soFar(of.pid());
        Run done = run.get();
        return new Costs(
                done,
                of.processorTime().minus(spent),
                Disturbance.soFar(of.pid()).since(disturbance),
                List.copyOf(setAside));
    }

    Costs and(Costs more) {
        return new Costs(
                run.and(more.run),
                spent.plus(more.spent),
                disturbance.and(more.disturbance),
                Stream.concat(setAside.stream(), more.setAside.stream()).toList());
    }

    /** Of one message. */
    Duration cpu() {
        return spent.dividedBy(run.turns().size());
    }

    double times(Costs other) {
        return (double) cpu().toNanos() / other.cpu().toNanos();
    }
}
