package org.amparo.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is printed, each line after {@code bench: }, as docs/performance.md takes it. */
final class Tables {
    private Tables() {}

    static void load(Costs most, Costs turns, Costs bare, Costs routeAlone) {
        print(String.format(
                Locale.ROOT,
                "Load: %.0f turns a second of at most %.0f. A turn takes %.1f times the processor time of a request to a bare endpoint as"
                        + " Spring Boot sets WebFlux up, %.1f times that to one route without it (goal: at most 8). Admission p99"
                        + " %.1f ms (goal: under 20).",
                turns.run().perSecond(),
                most.run().perSecond(),
                turns.times(bare),
                turns.times(routeAlone),
                admission(turns.run())));
        disturbed("The most that is possible", most);
        disturbed("Spring Boot's endpoint", bare);
        disturbed("The route alone", routeAlone);
        disturbed("Turns", turns);
    }

    private static void disturbed(String what, Costs costs) {
        print(String.format(
                Locale.ROOT,
                "%s: %s; %d runs set aside as disturbed%s.",
                what,
                costs.disturbance().told(costs.run().took()),
                costs.setAside().size(),
                costs.setAside().isEmpty() ? "" : ", their admission p99 " + admissions(costs.setAside()) + " ms"));
    }

    /** The p99, in milliseconds. */
    private static double admission(Run run) {
        return run.admission().percentile(99) / 1_000.0;
    }

    private static String admissions(List<Run> runs) {
        return runs.stream()
                .map(run -> String.format(Locale.ROOT, "%.1f", admission(run)))
                .collect(Collectors.joining(", "));
    }

    static void halfLoad(Micros roundTrip, Costs turns, Costs bare, Costs routeAlone) {
        print("");
        print("| at half load, " + Contenders.OPTIONS + ", "
                + Runtime.getRuntime().availableProcessors() + " cores for everything | processor time | p50 | p99 |");
        print("|---|---|---|---|");
        row("one round trip to Redis, written to disk, alone", "", roundTrip);
        row(
                "a bare WebFlux endpoint, as Spring Boot sets it up: the request",
                micros(bare.cpu()),
                bare.run().admission());
        row(
                "one route on the server, without Spring Boot: the request",
                micros(routeAlone.cpu()),
                routeAlone.run().admission());
        row(
                "Amparo: until a message is on disk and its 200 is there",
                "",
                turns.run().admission());
        row(
                "Amparo: the whole turn, until the reply is at the provider",
                micros(turns.cpu()),
                turns.run().wholeTurn());
        print("");
    }

    /** How many conversations, what a message costs among them, and what memory is held then. */
    record Growth(int conversations, Costs costs, long ofAmparo, long ofRedis) {}

    static void growth(List<Growth> all) {
        print("");
        print(
                "| conversations | processor time a message | against the first | admission p50 | p99 | whole turn p50 | p99 | memory of Amparo | of Redis |");
        print("|---|---|---|---|---|---|---|---|---|");
        for (Growth one : all) {
            Costs costs = one.costs();
            row(
                    String.format(Locale.ROOT, "%,d", one.conversations()),
                    micros(costs.cpu()),
                    String.format(Locale.ROOT, "× %.2f", costs.times(all.get(0).costs())),
                    costs.run().admission(),
                    costs.run().wholeTurn(),
                    megabytes(one.ofAmparo()),
                    megabytes(one.ofRedis()));
        }
        all.stream()
                .skip(1)
                .forEach(one ->
                        disturbed(String.format(Locale.ROOT, "%,d conversations", one.conversations()), one.costs()));
        print("");
    }

    static void print(String line) {
        System.out.println("bench: " + line);
    }

    private static void row(Object... cells) {
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ').append(cell).append(" |");
        }
        print(row.toString());
    }

    private static String micros(Duration time) {
        return time.toNanos() / 1_000 + " µs";
    }

    private static String megabytes(long bytes) {
        return bytes / (1024 * 1024) + " MB";
    }
}
