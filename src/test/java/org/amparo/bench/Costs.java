package org.amparo.bench;

import java.time.Duration;
import java.util.function.Supplier;
import org.amparo.bench.Writers.Run;
import org.amparo.chaos.ChildProcess;

/** What a process needed for all messages of some runs, and what disturbed it. */
record Costs(Run run, Duration spent, Disturbance disturbance) {
    static final Costs NONE = new Costs(Run.NONE, Duration.ZERO, Disturbance.NONE);
    private static final int MOST_RUNS = 6;

    /**
     * The first of equal runs, from the second on, in which Java's compilers rest; the sixth if they never do. What a load needs that was not
     * there before is compiled while it lasts, and that is no cost of a message.
     *
     * @param of whose processor time is told
     */
    static Costs measured(Supplier<Run> run, ChildProcess of) {
        run.get();
        Costs costs = once(run, of);
        for (int runs = 2; runs < MOST_RUNS && !costs.isAtRest(); runs++) {
            costs = once(run, of);
        }
        return costs;
    }

    private static Costs once(Supplier<Run> run, ChildProcess of) {
        Duration spent = of.processorTime();
        Disturbance disturbance = Disturbance.soFar(of.pid());
        Run done = run.get();
        return new Costs(
                done,
                of.processorTime().minus(spent),
                Disturbance.soFar(of.pid()).since(disturbance));
    }

    private boolean isAtRest() {
        return disturbance.compilersRest(run.took());
    }

    Costs and(Costs more) {
        return new Costs(run.and(more.run), spent.plus(more.spent), disturbance.and(more.disturbance));
    }

    /** Of one message. */
    Duration cpu() {
        return spent.dividedBy(run.turns().size());
    }

    double times(Costs other) {
        return (double) cpu().toNanos() / other.cpu().toNanos();
    }
}
