package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.lettuce.core.AclSetuserArgs;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.protocol.CommandType;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.amparo.mailbox.redis.RedisConnection;
import org.amparo.mailbox.redis.embedded.EmbeddedRedis;
import org.amparo.privacy.tink.Keyring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import reactor.test.scheduler.VirtualTimeScheduler;

class UpkeepTest {
    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-24T12:00:00Z"));
    private final InstantSource clock = now::get;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @TempDir
    Path data;

    private EmbeddedRedis server;
    private RedisConnection connection;
    private RedisClient client;
    private RedisCommands<String, String> redis;
    private Upkeep upkeep;

    @BeforeEach
    void start() {
        server = EmbeddedRedis.start(data);
        connection = RedisConnection.open(server.url());
        client = RedisClient.create(server.url());
        redis = client.connect().sync();
        logger().addAppender(log);
        log.start();
        upkeep = new Upkeep(Keyring.open(keys(), clock), connection, time);
        upkeep.start();
    }

    @AfterEach
    void end() {
        upkeep.stop();
        logger().detachAppender(log);
        client.shutdown();
        connection.close();
        server.close();
    }

    @Test
    void keysOfDaysGoneByAreDestroyedThoughNobodyWrites() {
        now.updateAndGet(start -> start.plus(Duration.ofDays(5)));
        assertThat(keys().resolve("2026-11-24.json")).exists();
        time.advanceTimeBy(Duration.ofMinutes(30));
        assertThat(keys().resolve("2026-11-24.json")).doesNotExist();
    }

    @Test
    void redisWritesItsFileAnewAMinuteAfterTheStartAndThenEveryHour() {
        time.advanceTimeBy(Duration.ofMinutes(1));
        await().untilAsserted(() -> assertThat(timesWritten()).isEqualTo(1));
        await().untilAsserted(() -> {
            time.advanceTimeBy(Duration.ofHours(1));
            assertThat(timesWritten()).isGreaterThan(1);
        });
        assertThat(log.list).isEmpty();
    }

    @Test
    void whatFailsIsSaidAndTriedAgainTheNextTime() {
        redis.aclSetuser("default", AclSetuserArgs.Builder.removeCommand(CommandType.BGREWRITEAOF));
        await().untilAsserted(() -> {
            time.advanceTimeBy(Duration.ofHours(1));
            assertThat(log.list)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(line ->
                            assertThat(line.getFormattedMessage()).contains("what was deleted stays on its disk"));
        });
    }

    private long timesWritten() {
        return redis.info("commandstats")
                .lines()
                .filter(line -> line.startsWith("cmdstat_bgrewriteaof:calls="))
                .map(line -> line.replaceAll("^.*?=(\\d+),.*$", "$1"))
                .mapToLong(Long::parseLong)
                .sum();
    }

    private Path keys() {
        return data.resolve("keyring");
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(Upkeep.class);
    }
}
