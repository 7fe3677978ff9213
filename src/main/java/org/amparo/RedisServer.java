package org.amparo;

import java.util.Optional;
import org.amparo.mailbox.redis.embedded.EmbeddedRedis;

/**
 * Which Redis it is: one that exists, or a child of ours.
 *
 * @param description for the line at start-up; never holds a password
 */
record RedisServer(String url, String description, Optional<EmbeddedRedis> child) implements AutoCloseable {

    static RedisServer existing(String url) {
        return new RedisServer(url, "the one of AMPARO_REDIS_URL", Optional.empty());
    }

    static RedisServer embedded(EmbeddedRedis child) {
        return new RedisServer(child.url(), child.description(), Optional.of(child));
    }

    @Override
    public void close() {
        child.ifPresent(EmbeddedRedis::close);
    }

    @Override
    public String toString() {
        return "RedisServer[" + description + "]";
    }
}
