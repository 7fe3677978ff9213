package org.amparo.mailbox.redis.embedded;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A process of its own that starts Redis, says so, and never ends by itself. */
final class ChildAmparo {
    private ChildAmparo() {}

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedRedis redis = EmbeddedRedis.start(Path.of(arguments[0]));
        System.out.println(redis.url());
        new CountDownLatch(1).await();
    }

    static Process start(Path dataDir) throws java.io.IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildAmparo.class.getName(),
                        dataDir.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
