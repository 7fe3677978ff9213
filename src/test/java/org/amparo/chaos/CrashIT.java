package org.amparo.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.amparo.TestKnowledge;
import org.amparo.mailbox.redis.embedded.RedisProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing lost, nothing doubled, nothing out of order, however the app and Redis are killed. The short form runs in every
 * {@code verify}; {@code -Pchaos} runs the long one. The seed is printed: {@code -Dchaos.seed=…} plays the same again.
 */
class CrashIT {
    private static final int PEOPLE = Integer.getInteger("chaos.people", 100);
    private static final int MESSAGES = Integer.getInteger("chaos.messages", 50);
    private static final int REPLICAS = Integer.getInteger("chaos.replicas", 1);
    private static final int APP_KILLS = Integer.getInteger("chaos.appKills", 5);
    private static final int REDIS_KILLS = Integer.getInteger("chaos.redisKills", 3);
    private static final long SEED = Long.getLong("chaos.seed", System.nanoTime());
    private static final int SENDS_IN_FLIGHT = 64;
    private static final String SECRET = "chaos-secret";

    @TempDir
    private Path folder;

    private final List<AutoCloseable> started = new ArrayList<>();

    @Test
    void nothingIsLostDoubledOrOutOfOrderHoweverOftenTheAppAndRedisAreKilled() throws Exception {
        System.out.println("chaos: seed " + SEED);
        long begun = System.nanoTime();
        Map<String, String> answers = answers();
        try (RecordingProvider provider = new RecordingProvider()) {
            int redisPort = freePort();
            Victim redis = new Victim(redis(redisPort), redisPort);
            List<Victim> replicas = new ArrayList<>();
            for (int i = 0; i < REPLICAS; i++) {
                int port = freePort();
                replicas.add(new Victim(replica(port, redisPort, provider.url(), i), port));
            }
            replicas.forEach(Victim::awaitListening);

            Crowd crowd = new Crowd(
                    SECRET,
                    n -> URI.create("http://127.0.0.1:"
                            + replicas.get(Math.floorMod(n, replicas.size())).port() + "/webhook/whatsapp"));
            List<Future<?>> writing = write(crowd);
            killAtRandom(replicas, redis, writing);
            for (Future<?> person : writing) {
                person.get(10, TimeUnit.MINUTES);
            }

            await().atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> Verdict.of(provider, PEOPLE, MESSAGES, answers)
                            .lost()
                            .isEmpty());
            Verdict verdict = Verdict.of(provider, PEOPLE, MESSAGES, answers);
            System.out.println("chaos: " + PEOPLE * MESSAGES + " messages, " + REPLICAS + " replicas, " + APP_KILLS
                    + " app and " + REDIS_KILLS
                    + " redis kills, " + crowd.refused() + " deliveries repeated, " + provider.total() + " sends, "
                    + verdict.duplicateSends() + " of them duplicates; lost "
                    + verdict.lost().size() + ", doubled "
                    + verdict.doubled().size() + ", out of order "
                    + verdict.outOfOrder().size() + ", in "
                    + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s");
            assertThat(verdict.lost()).isEmpty();
            assertThat(verdict.doubled()).isEmpty();
            assertThat(verdict.outOfOrder()).isEmpty();
            assertThat(verdict.duplicateSends())
                    .isLessThanOrEqualTo((long) (APP_KILLS + REDIS_KILLS) * SENDS_IN_FLIGHT);
        } finally {
            for (AutoCloseable process : started) {
                process.close();
            }
        }
    }

    private static List<Future<?>> write(Crowd crowd) {
        ExecutorService writers = Executors.newFixedThreadPool(16);
        List<Future<?>> writing = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            int who = person;
            writing.add(writers.submit(() -> crowd.write(who, MESSAGES, SEED)));
        }
        writers.shutdown();
        return writing;
    }

    /** Kills while people write; a killed process comes back after a moment, as an operating system would bring it back. */
    private static void killAtRandom(List<Victim> replicas, Victim redis, List<Future<?>> writing) {
        SplittableRandom chance = new SplittableRandom(SEED);
        List<Victim> victims = new ArrayList<>();
        for (int i = 0; i < APP_KILLS; i++) {
            victims.add(replicas.get(i % replicas.size()));
        }
        for (int i = 0; i < REDIS_KILLS; i++) {
            victims.add(chance.nextInt(victims.size() + 1), redis);
        }
        int tooLate = 0;
        for (Victim victim : victims) {
            victim.awaitListening();
            pause(chance.nextInt(1500, 4000));
            tooLate += writing.stream().allMatch(Future::isDone) ? 1 : 0;
            victim.process().kill();
            pause(chance.nextInt(50, 500));
            victim.process().start();
        }
        replicas.forEach(Victim::awaitListening);
        System.out.println("chaos: " + tooLate + " of " + victims.size() + " kills after everything was written");
    }

    /**
     * Who is killed, and where to see that it has come back: a process that is not up yet has nothing to lose. One that found no Redis when
     * it started has ended by itself, and is started again as an operating system would.
     */
    private record Victim(ChildProcess process, int port) {
        void awaitListening() {
            await().atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> {
                        process.startIfEnded();
                        return isListening(port);
                    });
        }
    }

    private ChildProcess redis(int port) throws IOException {
        ChildProcess redis = new ChildProcess(
                List.of(
                        RedisProgram.find(folder.resolve("bin")).toString(),
                        "--port",
                        String.valueOf(port),
                        "--bind",
                        "127.0.0.1",
                        "--dir",
                        folder.toString(),
                        "--appendonly",
                        "yes",
                        "--appendfsync",
                        "always",
                        "--save",
                        ""),
                Map.of(),
                folder.resolve("redis.log"));
        started.add(redis);
        redis.start();
        await().until(() -> isListening(port));
        return redis;
    }

    private ChildProcess replica(int port, int redisPort, String provider, int number) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Map<String, String> environment = Map.ofEntries(
                Map.entry("SERVER_PORT", String.valueOf(port)),
                Map.entry("MANAGEMENT_PORT", "0"),
                Map.entry("AMPARO_REDIS_URL", "redis://127.0.0.1:" + redisPort),
                Map.entry("AMPARO_DATA_DIR", folder.resolve("data" + number).toString()),
                Map.entry("AMPARO_KEYRING_DIR", folder.resolve("keyring").toString()),
                Map.entry("AMPARO_LIMITS_MESSAGES_PER_MINUTE", "0"),
                Map.entry("AMPARO_CHANNEL_WHATSAPP_APP_SECRET", SECRET),
                Map.entry("AMPARO_CHANNEL_WHATSAPP_VERIFY_TOKEN", "verify"),
                Map.entry("AMPARO_CHANNEL_WHATSAPP_ACCESS_TOKEN", "token"),
                Map.entry("AMPARO_CHANNEL_WHATSAPP_PHONE_NUMBER_ID", "100"),
                Map.entry("AMPARO_CHANNEL_WHATSAPP_PACE", "off"),
                Map.entry("AMPARO_CHANNEL_WHATSAPP_API_BASE", provider));
        ChildProcess replica = new ChildProcess(
                List.of(
                        java,
                        "-Xmx256m",
                        "-jar",
                        Path.of("target", "amparo.jar").toString()),
                environment,
                folder.resolve("app" + number + ".log"));
        started.add(replica);
        replica.start();
        return replica;
    }

    static Map<String, String> answers() {
        var voice = TestKnowledge.ofTheContent().release().voice("en");
        return Map.of(
                Crowd.WORDS.get(0), voice.say("menu-title"),
                Crowd.WORDS.get(1), voice.say("thanks"),
                Crowd.WORDS.get(2), voice.say("no-guide-open"),
                Crowd.WORDS.get(3), voice.say("stopped"));
    }

    private static boolean isListening(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause(long millis) {
        java.util.concurrent.locks.LockSupport.parkNanos(
                Duration.ofMillis(millis).toNanos());
    }
}
