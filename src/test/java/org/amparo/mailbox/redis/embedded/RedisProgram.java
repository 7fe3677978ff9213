package org.amparo.mailbox.redis.embedded;

import java.nio.file.Path;

/** The Redis that a start without any install would use, for tests that start and kill one themselves. */
public final class RedisProgram {
    private RedisProgram() {}

    public static Path find(Path cache) {
        return Engine.find(System.getenv("PATH"), cache).program();
    }
}
