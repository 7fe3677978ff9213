package org.amparo.mailbox.redis.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedRedisTest {
    @TempDir
    Path data;

    @Test
    void dataLastOverRestarts() {
        try (EmbeddedRedis redis = EmbeddedRedis.start(data)) {
            ask(redis.url(), commands -> commands.set("kept", "yes"));
        }
        try (EmbeddedRedis redis = EmbeddedRedis.start(data)) {
            assertThat(ask(redis.url(), commands -> commands.get("kept"))).isEqualTo("yes");
        }
    }

    @Test
    void everyWriteIsOnDiskBeforeItIsAnsweredAndNothingIsEvicted() {
        try (EmbeddedRedis redis = EmbeddedRedis.start(data)) {
            String settings = ask(
                    redis.url(),
                    commands -> commands.configGet("appendonly", "appendfsync", "maxmemory-policy", "save")
                            .toString());
            assertThat(settings)
                    .contains("appendonly=yes", "appendfsync=always", "maxmemory-policy=noeviction")
                    .matches(".*save=[,}].*");
        }
    }

    @Test
    void aKilledRedisComesBackWithItsData() throws IOException {
        try (EmbeddedRedis redis = EmbeddedRedis.start(data)) {
            ask(redis.url(), commands -> commands.set("kept", "yes"));
            engineOn(data).orElseThrow().destroyForcibly();
            await().ignoreExceptions().until(() -> ask(redis.url(), commands -> commands.get("kept")), "yes"::equals);
        }
        assertThat(engineOn(data)).isEmpty();
    }

    @Test
    void aKilledAmparoLeavesNoOrphanAndLosesNothing() throws IOException {
        Process amparo = ChildAmparo.start(data);
        try (BufferedReader said = new BufferedReader(new InputStreamReader(amparo.getInputStream(), UTF_8))) {
            ask(said.readLine(), commands -> commands.set("kept", "yes"));
        }
        ProcessHandle engine = engineOn(data).orElseThrow();
        amparo.destroyForcibly();
        await().until(() -> !engine.isAlive());
        try (EmbeddedRedis redis = EmbeddedRedis.start(data)) {
            assertThat(ask(redis.url(), commands -> commands.get("kept"))).isEqualTo("yes");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"KILL", "TERM", "INT"})
    void anAmparoThatIsEndedWithItsWholeProcessGroupLeavesNoOrphanEither(String signal) throws Exception {
        Process amparo = ChildAmparo.startInAGroupOfItsOwn(data);
        try (BufferedReader said = new BufferedReader(new InputStreamReader(amparo.getInputStream(), UTF_8))) {
            said.readLine();
        }
        ProcessHandle engine = engineOn(data).orElseThrow();
        new ProcessBuilder("sh", "-c", "kill -" + signal + " -" + amparo.pid())
                .start()
                .waitFor();
        assertThat(amparo.onExit()).succeedsWithin(Duration.ofMinutes(1));
        await().until(() -> !engine.isAlive());
    }

    @Test
    void anAmparoStartedRightAfterAnotherWasKilledWaitsForItsEngine() throws IOException {
        Process amparo = ChildAmparo.start(data);
        try (BufferedReader said = new BufferedReader(new InputStreamReader(amparo.getInputStream(), UTF_8))) {
            said.readLine();
        }
        amparo.destroyForcibly().onExit().join();
        assertThatCode(() -> EmbeddedRedis.start(data).close()).doesNotThrowAnyException();
    }

    @Test
    void aSecondAmparoOnTheSameDataIsToldWhatToDo() {
        try (EmbeddedRedis first = EmbeddedRedis.start(data)) {
            assertThatThrownBy(() -> EmbeddedRedis.start(data))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(data.toString())
                    .hasMessageContaining("AMPARO_DATA_DIR");
            ask(first.url(), commands -> commands.ping());
        }
    }

    @Test
    void dataThatCannotBeLoadedAreNamedWithWhatRedisSaid() throws IOException {
        EmbeddedRedis.start(data).close();
        Files.writeString(data.resolve("redis/appendonlydir/appendonly.aof.manifest"), "rubbish\n");
        assertThatThrownBy(() -> EmbeddedRedis.start(data))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(data.resolve("redis").toString())
                .hasMessageContaining("redis.log");
        assertThat(engineOn(data)).isEmpty();
    }

    @Test
    void onlyItsOwnerCanLookIntoTheData() throws IOException {
        try (EmbeddedRedis redis = EmbeddedRedis.start(data);
                Stream<Path> files = Files.walk(data.resolve("redis/appendonlydir"))) {
            assertThat(permissions(data.resolve("redis"))).isEqualTo("rwx------");
            assertThat(permissions(data.resolve("redis/redis.conf"))).isEqualTo("rw-------");
            assertThat(permissions(data.resolve("redis/redis.sock"))).isEqualTo("rwx------");
            assertThat(files.map(EmbeddedRedisTest::permissions)).allMatch(rights -> rights.endsWith("------"));
            assertThat(redis.url()).startsWith("redis-socket:");
        }
    }

    @Test
    void aPathTooLongOrTooStrangeForASocketIsNoProblem() throws IOException {
        Path deep = data.resolve("a \"long\" way ñ %20 #down/" + "x".repeat(90));
        try (EmbeddedRedis redis = EmbeddedRedis.start(deep)) {
            assertThat(ask(redis.url(), commands -> commands.ping())).isEqualTo("PONG");
        }
        Path strange = data.resolve("a \"b\" ñ %20 #c");
        try (EmbeddedRedis redis = EmbeddedRedis.start(strange)) {
            assertThat(redis.url()).contains("redis.sock");
            assertThat(ask(redis.url(), commands -> commands.ping())).isEqualTo("PONG");
        }
    }

    @Test
    void whatItSaysAtStartTellsWhichEngineAndWhereTheDataLie() {
        try (EmbeddedRedis redis = EmbeddedRedis.start(data)) {
            assertThat(redis.description())
                    .matches("(Redis|Valkey) \\d+\\.\\d+\\.\\d+ .*")
                    .contains(data.resolve("redis").toString());
        }
    }

    private static Optional<ProcessHandle> engineOn(Path data) throws IOException {
        Path pid = data.resolve("redis/redis.pid");
        return Files.exists(pid)
                ? ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                        .filter(ProcessHandle::isAlive)
                : Optional.empty();
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static String ask(String url, Function<RedisCommands<String, String>, String> question) {
        try (RedisClient client = RedisClient.create(url);
                StatefulRedisConnection<String, String> connection = client.connect()) {
            return question.apply(connection.sync());
        }
    }
}
