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
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.amparo.channel.ProviderStandIn;
import org.amparo.chaos.ChildProcess;
import org.amparo.faults.RedisOnTcp;
import reactor.netty.resources.LoopResources;

/** Amparo with its Redis and a provider, and the bare endpoints beside it; each in a process of its own, with the same options. */
final class Contenders implements AutoCloseable {
    static final String OPTIONS =
            System.getProperty("bench.java", "-Xmx256m -XX:+UseSerialGC -XX:+UseTransparentHugePages");

    /** Somebody who is written to, and who writes. */
    record Contender(ChildProcess process, Writers writers) {}

    private final List<Runnable> endings = new ArrayList<>();
    // Only one, for all who write and for the provider: what is not measured shall take little of the cores.
    private final LoopResources loops = LoopResources.create("around", 1, true);
    private final Path folder;
    private RedisOnTcp redis;
    private Contender amparo;
    private Contender bare;
    private Contender routeAlone;

    /** @param folder for what they write */
    Contenders(Path folder) {
        this.folder = folder;
    }

    /** Starts them all. What was started before one of them failed is ended by {@link #close}. */
    void start() throws IOException {
        redis = RedisOnTcp.started(Files.createDirectory(folder.resolve("redis")));
        endings.add(redis::close);
        amparo = startAmparo();
        bare = startBare("bare");
        routeAlone = startBare("route-alone", BareEndpoint.ROUTE_ALONE);
        endings.add(loops::dispose);
    }

    Contender amparo() {
        return amparo;
    }

    /** As Spring Boot sets WebFlux up. */
    Contender bare() {
        return bare;
    }

    /** Without Spring Boot. */
    Contender routeAlone() {
        return routeAlone;
    }

    List<Contender> all() {
        return List.of(amparo, bare, routeAlone);
    }

    /** One write that is on disk when it is answered, and nothing else at the same time. */
    Micros roundTrips() {
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

    /** In bytes. */
    long usedByRedis() {
        String info = redis.ask(redis -> redis.info("memory"));
        return info.lines()
                .filter(line -> line.startsWith("used_memory:"))
                .mapToLong(line ->
                        Long.parseLong(line.substring(line.indexOf(':') + 1).strip()))
                .sum();
    }

    private Contender startAmparo() throws IOException {
        QuietProvider provider = new QuietProvider(loops);
        endings.add(provider::close);
        int port = freePort();
        ChildProcess process = new ChildProcess(
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
                folder.resolve("amparo.log"));
        start(process, port);
        return new Contender(process, new Writers(port, loops, provider::answerTo));
    }

    private Contender startBare(String name, String... mode) throws IOException {
        int port = freePort();
        List<String> arguments = new ArrayList<>(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                BareEndpoint.class.getName(),
                String.valueOf(port)));
        arguments.addAll(List.of(mode));
        ChildProcess process =
                new ChildProcess(java(arguments.toArray(String[]::new)), Map.of(), folder.resolve(name + ".log"));
        start(process, port);
        return new Contender(
                process, new Writers(port, loops, (number, message) -> CompletableFuture.completedFuture(0L)));
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(OPTIONS.split(" ")));
        command.addAll(List.of(arguments));
        return command;
    }

    private void start(ChildProcess process, int port) {
        endings.add(process::close);
        process.start();
        awaitListening(port);
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

    @Override
    public void close() {
        endings.forEach(Runnable::run);
    }
}
