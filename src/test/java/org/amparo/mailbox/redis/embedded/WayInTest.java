package org.amparo.mailbox.redis.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lettuce.core.RedisException;
import io.lettuce.core.api.sync.RedisCommands;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The other way in, for machines without native sockets in Netty. */
class WayInTest {
    @TempDir
    Path directory;

    @Test
    void loopbackTakesOnlyThoseWhoKnowThePassword() throws Exception {
        WayIn loopback = WayIn.loopback();
        Engine engine = Engine.find("", directory);
        Path settings = Files.write(directory.resolve("redis.conf"), loopback.settings());
        try (Folder folder = Folder.take(directory)) {
            Child child = Child.start(engine, folder, settings);
            child.awaitReady(loopback, 20);
            assertThat(EmbeddedRedisTest.ask(loopback.url(), RedisCommands::ping))
                    .isEqualTo("PONG");
            String withoutPassword = loopback.url().replaceAll("//.*@", "//");
            assertThatThrownBy(() -> EmbeddedRedisTest.ask(withoutPassword, RedisCommands::ping))
                    .isInstanceOf(RedisException.class);
            child.end(5);
        }
    }

    @Test
    void thePasswordIsNotPrinted() throws Exception {
        WayIn loopback = WayIn.loopback();
        assertThat(loopback.password()).hasSize(64);
        assertThat(loopback).asString().doesNotContain(loopback.password());
    }

    @Test
    void aSocketThatFitsLiesBesideTheData() throws Exception {
        assertThat(WayIn.socketIn(directory).leftovers()).isEqualTo(List.of(directory.resolve("redis.sock")));
    }
}
