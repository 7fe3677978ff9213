package org.amparo.mailbox.redis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lettuce.core.AclSetuserArgs;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.protocol.CommandType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.mailbox.redis.embedded.EmbeddedRedis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppendOnlyFileTest {
    @TempDir
    Path data;

    private EmbeddedRedis server;
    private RedisConnection connection;
    private RedisClient client;
    private RedisCommands<String, String> redis;

    @BeforeEach
    void aRedisOfItsOwn() {
        server = EmbeddedRedis.start(data);
        connection = RedisConnection.open(server.url());
        client = RedisClient.create(server.url());
        redis = client.connect().sync();
    }

    @AfterEach
    void end() {
        client.shutdown();
        connection.close();
        server.close();
    }

    @Test
    void whatWasDeletedLeavesTheDisk() {
        redis.set("key", "CANARY");
        redis.del("key");
        assertThat(onDisk()).anyMatch(file -> file.contains("CANARY"));
        connection.writeFileAnew().block();
        await().untilAsserted(() -> assertThat(onDisk()).isNotEmpty().noneMatch(file -> file.contains("CANARY")));
    }

    @Test
    void whileItIsBeingWrittenNothingNeedsToBeDone() {
        redis.set("key", "value");
        redis.configSet("rdb-key-save-delay", "100000000");
        connection.writeFileAnew().block();
        assertThat(redis.info("persistence")).contains("aof_rewrite_in_progress:1");
        assertThat(connection.writeFileAnew().blockOptional()).isEmpty();
    }

    @Test
    void aRedisThatKeepsNoSuchFileIsNotMadeToBeginOne() {
        redis.configSet("appendonly", "no");
        connection.writeFileAnew().block();
        assertThat(redis.info("commandstats")).doesNotContain("cmdstat_bgrewriteaof");
    }

    @Test
    void aRedisThatDoesNotLetItselfBeToldIsAnError() {
        redis.aclSetuser("default", AclSetuserArgs.Builder.removeCommand(CommandType.BGREWRITEAOF));
        assertThatThrownBy(() -> connection.writeFileAnew().block()).hasMessageContaining("NOPERM");
    }

    private List<String> onDisk() {
        try (Stream<Path> files = Files.walk(data.resolve("redis/appendonlydir"))) {
            return files.filter(Files::isRegularFile)
                    .map(AppendOnlyFileTest::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file, ISO_8859_1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
