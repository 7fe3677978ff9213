package org.amparo.mailbox.redis;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.amparo.mailbox.redis.embedded.EmbeddedRedis;
import org.amparo.privacy.Pseudonyms;
import org.amparo.privacy.Seals;
import org.amparo.privacy.tink.Keyring;
import org.amparo.privacy.tink.PseudonymsFromKey;
import org.amparo.privacy.tink.TinkSeals;
import org.springframework.util.FileSystemUtils;

/** One real Redis for all tests of a JVM, with real seals; it ends with the JVM. */
public final class RedisForTests {
    private static final Path DIRECTORY = temporaryDirectory();
    private static final EmbeddedRedis REDIS = EmbeddedRedis.start(DIRECTORY);
    private static final RedisConnection CONNECTION = RedisConnection.open(REDIS.url());
    private static final RedisClient CLIENT = RedisClient.create(REDIS.url());
    private static final StatefulRedisConnection<String, byte[]> LOOK =
            CLIENT.connect(RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE));
    private static final Keyring KEYRING = Keyring.open(DIRECTORY.resolve("keyring"), InstantSource.system());

    public static final Seals SEALS = new TinkSeals(KEYRING);
    public static final Pseudonyms PSEUDONYMS = new PseudonymsFromKey(KEYRING);

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            CONNECTION.close();
            CLIENT.shutdown(Duration.ZERO, Duration.ZERO);
            REDIS.close();
            FileSystemUtils.deleteRecursively(DIRECTORY.toFile());
        }));
    }

    private RedisForTests() {}

    /** A mailbox with nothing in it. */
    public static RedisMailbox freshMailbox() {
        return freshMailbox(RedisMailbox.LEASE);
    }

    /** A mailbox with nothing in it and a lease of the test's own. */
    public static RedisMailbox freshMailbox(Duration lease) {
        commands().flushall();
        return new RedisMailbox(CONNECTION, SEALS, PSEUDONYMS, lease, 100_000);
    }

    /** For a mailbox of the test's own. */
    public static RedisConnection connection() {
        return CONNECTION;
    }

    /** For a look behind the scenes. */
    static RedisCommands<String, byte[]> commands() {
        return LOOK.sync();
    }

    /** For another process or client. */
    public static String url() {
        return REDIS.url();
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("amparo-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
