package org.amparo.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.lettuce.core.KeyScanCursor;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.ScanArgs;
import io.lettuce.core.ScanCursor;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.resource.ClientResources;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.awaitility.Awaitility;

/** What a Redis shows to whoever may give it any command. */
final class RedisTraces {
    private static final ClientResources SHARED = ClientResources.create();

    private RedisTraces() {}

    static <T> T ask(String url, Function<RedisCommands<byte[], byte[]>, T> question) {
        RedisClient client = RedisClient.create(SHARED, RedisURI.create(url));
        try {
            return question.apply(client.connect(ByteArrayCodec.INSTANCE).sync());
        } finally {
            client.shutdown(Duration.ZERO, Duration.ZERO);
        }
    }

    static List<Trace> of(String url) {
        return ask(url, redis -> {
            List<Trace> traces = new ArrayList<>();
            for (byte[] key : keys(redis)) {
                traces.add(new Trace("Redis, a key", key));
                values(redis, key).forEach(value -> traces.add(new Trace("Redis, a value", value)));
                byte[] dump = redis.dump(key);
                if (dump != null) {
                    traces.add(new Trace("Redis, a dump", dump));
                }
            }
            flat(redis.slowlogGet(1_000)).forEach(entry -> traces.add(new Trace("Redis, the slow log", entry)));
            traces.add(Trace.of("Redis, its clients", redis.clientList()));
            traces.add(Trace.of("Redis, its information", redis.info("everything")));
            return traces;
        });
    }

    static List<byte[]> keys(RedisCommands<byte[], byte[]> redis) {
        List<byte[]> keys = new ArrayList<>();
        ScanCursor cursor = ScanCursor.INITIAL;
        do {
            KeyScanCursor<byte[]> page = redis.scan(cursor, ScanArgs.Builder.limit(1_000));
            keys.addAll(page.getKeys());
            cursor = page;
        } while (!cursor.isFinished());
        return keys;
    }

    private static List<byte[]> values(RedisCommands<byte[], byte[]> redis, byte[] key) {
        List<byte[]> values = new ArrayList<>();
        switch (redis.type(key)) {
            case "string" -> values.add(redis.get(key));
            case "list" -> values.addAll(redis.lrange(key, 0, -1));
            case "zset" -> values.addAll(redis.zrange(key, 0, -1));
            case "hash" ->
                redis.hgetall(key).forEach((field, value) -> {
                    values.add(field);
                    values.add(value);
                });
            default -> {
                // Only its dump is looked at, or it has just expired.
            }
        }
        values.removeIf(java.util.Objects::isNull);
        return values;
    }

    private static List<byte[]> flat(Collection<?> answer) {
        List<byte[]> flat = new ArrayList<>();
        for (Object part : answer) {
            if (part instanceof Collection<?> more) {
                flat.addAll(flat(more));
            } else if (part instanceof byte[] bytes) {
                flat.add(bytes);
            }
        }
        return flat;
    }

    /** From now on every command is in the slow log, and nothing is compressed, which could hide a word. */
    static void showEverything(String url) {
        ask(
                url,
                redis -> redis.configSet("slowlog-log-slower-than", "0")
                        + redis.configSet("slowlog-max-len", "1000")
                        + redis.configSet("rdbcompression", "no"));
    }

    static void showAsUsual(String url) {
        ask(
                url,
                redis -> redis.configSet("slowlog-log-slower-than", "10000")
                        + redis.configSet("slowlog-max-len", "128")
                        + redis.configSet("rdbcompression", "yes"));
    }

    /** Writes the files on disk anew, as Redis does by itself in time. */
    static void rewriteFiles(String url) {
        ask(url, redis -> {
            redis.bgrewriteaof();
            Awaitility.await().until(() -> {
                String state = redis.info("persistence");
                return state.contains("aof_rewrite_in_progress:0") && state.contains("aof_rewrite_scheduled:0");
            });
            return redis.info("persistence").contains("aof_last_bgrewrite_status:ok");
        });
    }

    static String text(byte[] key) {
        return new String(key, ISO_8859_1);
    }
}
