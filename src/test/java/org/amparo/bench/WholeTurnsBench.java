package org.amparo.bench;

import static org.awaitility.Awaitility.await;

import io.lettuce.core.RedisClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amparo.bench.Writers.Run;
import org.amparo.channel.ProviderStandIn;
import org.amparo.chaos.ChildProcess;
import org.amparo.faults.RedisOnTcp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole turns, from a signed webhook in to the reply at a provider, beside a bare endpoint and one round trip to Redis. */
class WholeTurnsBench {
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("bench.seconds", 20));
    private static final List<Integer> CONVERSATIONS = Stream.of(
                    System.getProperty("bench.conversations", "1000,4000,16000,64000")
                            .split(","))
            .map(Integer::valueOf)
            .toList();
    private static final int WARM_UP = Integer.getInteger("bench.warmUp", 40_000);
    private static final String OPTIONS = System.getProperty("bench.java", "-Xmx256m -XX:+UseSerialGC");
    private static final int AT_ONCE = 32;
    /** How often Amparo and the bare endpoint are measured by turns: a machine is not as fast in every minute. */
    private static final int TURN_ABOUT = 3;
    /** Coprime to every number of conversations: all take their turn before anybody is asked twice. */
    private static final long STRIDE = 7_919;

    private final List<AutoCloseable> started = new ArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();

    @TempDir
    private Path folder;

    private RedisOnTcp redis;
    private ChildProcess amparo;
    private Bare bare;
    private Bare routeAlone;
    private Writers people;

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable one : started) {
            one.close();
        }
    }

    @Test
    void whatATurnCosts() throws Exception {
        startEverything();
        for (Writers writers : List.of(people, bare.writers(), routeAlone.writers())) {
            writers.atOnce(AT_ONCE, WARM_UP, among(1_000));
        }
        Run most = people.atOnce(AT_ONCE, WARM_UP, among(1_000));
        double half = most.perSecond() / 2;

        Costs bareCosts = Costs.NONE;
        Costs routeCosts = Costs.NONE;
        Costs first = Costs.NONE;
        for (int time = 0; time < TURN_ABOUT; time++) {
            bareCosts = bareCosts.and(measured(half, bare));
            routeCosts = routeCosts.and(measured(half, routeAlone));
            first = first.and(measured(() -> people.aSecond(half, TIME, among(1_000)), amparo));
        }
        Micros roundTrip = roundTrips();
        List<String> growth = new ArrayList<>();
        int known = 1_000;
        for (int conversations : CONVERSATIONS) {
            if (conversations > known) {
                IntSupplier newcomers = new AtomicInteger(known)::getAndIncrement;
                people.atOnce(AT_ONCE, conversations - known, newcomers);
                known = conversations;
            }
            Costs costs = conversations == 1_000
                    ? first
                    : measured(() -> people.aSecond(half, TIME, among(conversations)), amparo);
            growth.add(row(
                    "%,d".formatted(conversations),
                    micros(costs.cpu()),
                    ratio(costs.cpu(), first.cpu()),
                    costs.run().admission(),
                    costs.run().wholeTurn(),
                    megabytes(amparo.residentBytes()),
                    megabytes(usedByRedis())));
        }
        print(most, half, bareCosts, routeCosts, roundTrip, first, growth);
        System.out.println("bench: ");
        System.out.println(
                "bench: Deliveries that were refused and repeated, warming up included: " + people.refused());
    }

    /** What a process needed for all messages of a run. */
    private record Costs(Run run, Duration spent) {
        static final Costs NONE = new Costs(new Run(List.of(), Duration.ZERO), Duration.ZERO);

        Costs and(Costs more) {
            return new Costs(run.and(more.run), spent.plus(more.spent));
        }

        Duration cpu() {
            return spent.dividedBy(run.turns().size());
        }
    }

    /**
     * The second of two equal runs: what rested meanwhile is compiled anew when it is needed again.
     *
     * @param of whose processor time is told
     */
    private static Costs measured(Supplier<Run> run, ChildProcess of) {
        run.get();
        Duration before = of.processorTime();
        Run done = run.get();
        return new Costs(done, of.processorTime().minus(before));
    }

    private Costs measured(double aSecond, Bare of) {
        return measured(() -> of.writers.aSecond(aSecond, TIME, among(1_000)), of.process);
    }

    /** A bare endpoint, and who writes to it. */
    private record Bare(ChildProcess process, Writers writers) {}

    private Bare bare(String name, String... mode) throws IOException {
        int port = freePort();
        List<String> arguments = new ArrayList<>(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                BareEndpoint.class.getName(),
                String.valueOf(port)));
        arguments.addAll(List.of(mode));
        ChildProcess process = started(
                new ChildProcess(java(arguments.toArray(String[]::new)), Map.of(), folder.resolve(name + ".log")));
        process.start();
        awaitListening(port);
        return new Bare(process, new Writers(port, (number, message) -> CompletableFuture.completedFuture(0L)));
    }

    private void startEverything() throws IOException {
        redis = started(RedisOnTcp.started(Files.createDirectory(folder.resolve("redis"))));
        QuietProvider provider = started(new QuietProvider());
        int port = freePort();
        amparo = started(new ChildProcess(
                java("-jar", Path.of("target", "amparo.jar").toString()),
                Map.ofEntries(
                        Map.entry("SERVER_PORT", String.valueOf(port)),
                        Map.entry("MANAGEMENT_PORT", "0"),
                        Map.entry("AMPARO_REDIS_URL", "redis://127.0.0.1:" + redis.port()),
                        Map.entry("AMPARO_DATA_DIR", folder.resolve("data").toString()),
                        Map.entry("AMPARO_LIMITS_MESSAGES_PER_MINUTE", "0"),
                        Map.entry("AMPARO_CHANNEL_WHATSAPP_APP_SECRET", ProviderStandIn.APP_SECRET),
                        Map.entry("AMPARO_CHANNEL_WHATSAPP_VERIFY_TOKEN", "verify"),
                        Map.entry("AMPARO_CHANNEL_WHATSAPP_ACCESS_TOKEN", "token"),
                        Map.entry("AMPARO_CHANNEL_WHATSAPP_PHONE_NUMBER_ID", "100"),
                        Map.entry("AMPARO_CHANNEL_WHATSAPP_PACE", "off"),
                        Map.entry("AMPARO_CHANNEL_WHATSAPP_API_BASE", provider.url())),
                folder.resolve("amparo.log")));
        amparo.start();
        awaitListening(port);
        bare = bare("bare");
        routeAlone = bare("route-alone", BareEndpoint.ROUTE_ALONE);
        people = new Writers(port, provider::answerTo);
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(OPTIONS.split(" ")));
        command.addAll(List.of(arguments));
        return command;
    }

    private <T extends AutoCloseable> T started(T one) {
        started.add(0, one);
        return one;
    }

    private IntSupplier among(int people) {
        return () -> (int) (turn.getAndIncrement() * STRIDE % people);
    }

    /** One write that is on disk when it is answered, and nothing else at the same time. */
    private Micros roundTrips() {
        RedisClient client = RedisClient.create("redis://127.0.0.1:" + redis.port());
        try (var connection = client.connect()) {
            String value = "x".repeat(512);
            long[] nanos = new long[2_000];
            for (int i = 0; i < nanos.length; i++) {
                long begun = System.nanoTime();
                connection.sync().set("bench", value);
                nanos[i] = System.nanoTime() - begun;
            }
            connection.sync().del("bench");
            return Micros.ofNanos(nanos);
        } finally {
            client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
        }
    }

    private long usedByRedis() {
        String info = redis.ask(redis -> redis.info("memory"));
        return info.lines()
                .filter(line -> line.startsWith("used_memory:"))
                .mapToLong(line ->
                        Long.parseLong(line.substring(line.indexOf(':') + 1).strip()))
                .sum();
    }

    private static void print(
            Run most, double half, Costs bare, Costs routeAlone, Micros roundTrip, Costs turns, List<String> growth) {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "| at half load, " + OPTIONS + ", " + Runtime.getRuntime().availableProcessors()
                        + " cores for everything | processor time | p50 | p99 |",
                "|---|---|---|---|",
                row("one round trip to Redis, written to disk, alone", "", roundTrip),
                row(
                        "a bare WebFlux endpoint, as Spring Boot sets it up: the request",
                        micros(bare.cpu()),
                        bare.run().admission()),
                row(
                        "one route on the server, without Spring Boot: the request",
                        micros(routeAlone.cpu()),
                        routeAlone.run().admission()),
                row(
                        "Amparo: until a message is on disk and its 200 is there",
                        "",
                        turns.run().admission()),
                row(
                        "Amparo: the whole turn, until the reply is at the provider",
                        micros(turns.cpu()),
                        turns.run().wholeTurn()),
                "",
                String.format(
                        Locale.ROOT,
                        "Load: %.0f turns a second of at most %.0f. A turn takes %.1f times the processor time of a request to the route"
                                + " alone (goal: at most 8), %.1f times that to Spring Boot's. Admission p99 %.1f ms (goal: under 20).",
                        half,
                        most.perSecond(),
                        times(turns, routeAlone),
                        times(turns, bare),
                        turns.run().admission().percentile(99) / 1_000.0),
                "",
                "| conversations | processor time a message | against the first | admission p50 | p99 | whole turn p50 | p99 | memory of Amparo | of Redis |",
                "|---|---|---|---|---|---|---|---|---|"));
        lines.addAll(growth);
        lines.forEach(line -> System.out.println("bench: " + line));
    }

    private static double times(Costs one, Costs other) {
        return (double) one.cpu().toNanos() / other.cpu().toNanos();
    }

    private static String row(Object... cells) {
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ').append(cell).append(" |");
        }
        return row.toString();
    }

    private static String micros(Duration time) {
        return time.toNanos() / 1_000 + " µs";
    }

    private static String megabytes(long bytes) {
        return bytes / (1024 * 1024) + " MB";
    }

    private static String ratio(Duration one, Duration other) {
        return String.format(Locale.ROOT, "× %.2f", (double) one.toNanos() / other.toNanos());
    }

    private static void awaitListening(int port) {
        await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(() -> {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return socket.isConnected();
            }
        });
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
