package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import java.nio.file.Path;
import java.util.List;
import org.amparo.mailbox.redis.RedisConnection;
import org.amparo.mailbox.redis.embedded.EmbeddedRedis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class DurabilityNoticeTest {
    private final Logger logger = (Logger) LoggerFactory.getLogger(DurabilityNotice.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    private EmbeddedRedis redis;
    private RedisClient operator;
    private StatefulRedisConnection<String, String> settings;

    @BeforeEach
    void anOperatorsRedis(@TempDir Path data) {
        log.start();
        logger.addAppender(log);
        redis = EmbeddedRedis.start(data);
        operator = RedisClient.create(redis.url());
        settings = operator.connect();
    }

    @AfterEach
    void end() {
        logger.detachAppender(log);
        operator.shutdown();
        redis.close();
    }

    @Test
    void aRedisThatKeepsEverythingGetsNoWarning() {
        assertThat(warnings()).isEmpty();
    }

    @Test
    void aRedisThatWritesOnceASecondIsNamed() {
        settings.sync().configSet("appendfsync", "everysec");
        assertThat(warnings()).singleElement().asString().contains("appendfsync everysec (must be always)");
    }

    @Test
    void aRedisThatForgetsWhenItIsFullIsNamed() {
        settings.sync().configSet("maxmemory-policy", "allkeys-lru");
        assertThat(warnings()).singleElement().asString().contains("maxmemory-policy allkeys-lru (must be noeviction)");
    }

    @Test
    void aRedisThatDoesNotTellIsNotTrustedInSilence() {
        settings.sync()
                .aclSetuser(
                        "default",
                        io.lettuce.core.AclSetuserArgs.Builder.removeCommand(
                                io.lettuce.core.protocol.CommandType.CONFIG));
        assertThat(warnings()).singleElement().asString().contains("nobody checked them", "appendfsync always");
    }

    private List<String> warnings() {
        try (RedisConnection connection = RedisConnection.open(redis.url())) {
            new DurabilityNotice(RedisServer.existing(redis.url()), connection).tell();
        }
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
