package org.amparo.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amparo.chaos.ChildProcess;

/**
 * What a process needed for all messages of some runs, and what disturbed it.
 *
 * @param setAside the runs that do not count, for they were disturbed
 */
record Costs(Run run, Duration spent, Disturbance disturbance, List<Run> setAside) {
    static final Costs NONE = new Costs(Run.NONE, Duration.ZERO, Disturbance.NONE, List.of());

    private static final int MOST_RUNS = 16;

    /**
     * Of equal runs, after one to warm up, the first that little disturbed; if none of sixteen is, the one that was least disturbed. What a
     * load needs that was not there before is compiled while it lasts, and that is no cost of a message; and where other machines take the
     * cores there are no two.
     *
     * @param of whose processor time is told
     */
    static Costs measured(Supplier<Run> run, ChildProcess of) {
        run.get();
        List<Costs> measured = new ArrayList<>();
        Costs least = once(run, of);
        measured.add(least);
        while (least.disturbed() >= 1 && measured.size() < MOST_RUNS) {
            Costs now = once(run, of);
            measured.add(now);
            least = now.disturbed() < least.disturbed() ? now : least;
        }
        measured.remove(least);
        return new Costs(
                least.run,
                least.spent,
                least.disturbance,
                measured.stream().map(Costs::run).toList());
    }

    private static Costs once(Supplier<Run> run, ChildProcess of) {
        Duration spent = of.processorTime();
        Disturbance disturbance = Disturbance.soFar(of.pid());
        Run done = run.get();
        return new Costs(
                done,
                of.processorTime().minus(spent),
                Disturbance.soFar(of.pid()).since(disturbance),
                List.of());
    }

    private double disturbed() {
        return disturbance.inPartsOfLittle(run.took());
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
