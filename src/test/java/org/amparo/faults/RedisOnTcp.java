package org.amparo.faults;

import static org.awaitility.Awaitility.await;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.amparo.chaos.ChildProcess;
import org.amparo.mailbox.redis.embedded.RedisProgram;

/** A real Redis that can be killed, frozen and filled; every write is on disk before it is answered. */
public final class RedisOnTcp implements AutoCloseable {
    private final int port;
    private final ChildProcess process;

    private RedisOnTcp(Path folder) throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        List<String> command = List.of(
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
                "--maxmemory-policy",
                "noeviction",
                "--save",
                "",
                "--auto-aof-rewrite-min-size",
                "128mb",
                "--rdbcompression",
                "no");
        process = new ChildProcess(command, Map.of(), folder.resolve("redis.log"));
    }

    public static RedisOnTcp started(Path folder) throws IOException {
        RedisOnTcp redis = new RedisOnTcp(folder);
        redis.start();
        return redis;
    }

    public int port() {
        return port;
    }

    public void start() {
        process.start();
        await().atMost(Duration.ofSeconds(20)).ignoreExceptions().until(() -> "PONG".equals(ask(RedisCommands::ping)));
    }

    public void kill() {
        process.kill();
    }

    /** It keeps its connections and does nothing. */
    public void freeze() {
        process.signal("STOP");
    }

    public void thaw() {
        process.signal("CONT");
    }

    /** Nothing that asks for memory is taken. */
    public void fill() {
        ask(redis -> redis.configSet("maxmemory", "1"));
    }

    public void makeRoom() {
        ask(redis -> redis.configSet("maxmemory", "0"));
    }

    /** For a look behind the scenes. */
    public <T> T ask(Function<RedisCommands<String, String>, T> question) {
        RedisClient client = RedisClient.create("redis://127.0.0.1:" + port);
        try (StatefulRedisConnection<String, String> connection = client.connect()) {
            return question.apply(connection.sync());
        } finally {
            client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
        }
    }

    public List<String> keys(String pattern) {
        return ask(redis -> redis.keys(pattern));
    }

    @Override
    public void close() {
        process.close();
    }
}
