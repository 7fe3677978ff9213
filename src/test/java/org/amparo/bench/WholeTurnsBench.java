package org.amparo.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.amparo.bench.Contenders.Contender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole turns, from a signed webhook in to the reply at a provider, beside bare endpoints and one round trip to Redis. */
class WholeTurnsBench {
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("bench.seconds", 10));
    private static final List<Integer> CONVERSATIONS = Stream.of(
                    System.getProperty("bench.conversations", "1000,4000,16000,64000")
                            .split(","))
            .map(Integer::valueOf)
            .toList();
    private static final int WARM_UP = Integer.getInteger("bench.warmUp", 40_000);
    private static final int AT_ONCE = 32;
    private static final int FEWEST = 1_000;
    /** How often what is possible, Amparo and the bare endpoints are measured by turns: a machine is not as fast in every minute. */
    private static final int TURN_ABOUT = 3;
    /** Coprime to every number of conversations: all take their turn before anybody is asked twice. */
    private static final long STRIDE = 7_919;

    private final AtomicInteger turn = new AtomicInteger();

    @TempDir
    private Path folder;

    @Test
    void whatATurnCosts() throws Exception {
        try (Contenders contenders = new Contenders(folder)) {
            contenders.start();
            measure(contenders);
        }
    }

    private void measure(Contenders contenders) {
        for (Contender one : contenders.all()) {
            one.writers().atOnce(AT_ONCE, WARM_UP, among(FEWEST));
        }
        Contender amparo = contenders.amparo();
        Costs bare = Costs.NONE;
        Costs routeAlone = Costs.NONE;
        Costs turns = Costs.NONE;
        Costs most = Costs.NONE;
        for (int time = 0; time < TURN_ABOUT; time++) {
            Costs now = Costs.measured(
                    () -> amparo.writers().atOnce(AT_ONCE, WARM_UP / 2, among(FEWEST)), amparo.process());
            most = most.and(now);
            double half = now.run().perSecond() / 2;
            bare = bare.and(measured(half, contenders.bare(), FEWEST));
            routeAlone = routeAlone.and(measured(half, contenders.routeAlone(), FEWEST));
            turns = turns.and(measured(half, amparo, FEWEST));
        }
        Tables.halfLoad(contenders.roundTrips(), turns, bare, routeAlone);
        Tables.load(most, turns, bare, routeAlone);
        Tables.growth(growth(contenders, most.run().perSecond() / 2, turns));
        Tables.print("Deliveries that were refused and repeated, warming up included: "
                + amparo.writers().refused());
    }

    private List<Tables.Growth> growth(Contenders contenders, double half, Costs ofTheFewest) {
        Contender amparo = contenders.amparo();
        List<Tables.Growth> growth = new ArrayList<>();
        int known = FEWEST;
        for (int conversations : CONVERSATIONS) {
            if (conversations > known) {
                IntSupplier newcomers = new AtomicInteger(known)::getAndIncrement;
                amparo.writers().atOnce(AT_ONCE, conversations - known, newcomers);
                known = conversations;
            }
            Costs costs = conversations == FEWEST ? ofTheFewest : measured(half, amparo, conversations);
            growth.add(new Tables.Growth(
                    conversations, costs, amparo.process().residentBytes(), contenders.usedByRedis()));
        }
        return growth;
    }

    private Costs measured(double aSecond, Contender of, int people) {
        return Costs.measured(() -> of.writers().aSecond(aSecond, TIME, among(people)), of.process());
    }

    private IntSupplier among(int people) {
        return () -> (int) (turn.getAndIncrement() * STRIDE % people);
    }
}
