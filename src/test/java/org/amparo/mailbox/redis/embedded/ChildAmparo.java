package org.amparo.mailbox.redis.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A process of its own that starts Redis, says so, and never ends by itself. */
final class ChildAmparo {
    private ChildAmparo() {}

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedRedis redis = EmbeddedRedis.start(Path.of(arguments[0]));
        System.out.println(redis.url());
        new CountDownLatch(1).await();
    }

    static Process start(Path dataDir) throws IOException {
        return start(new ArrayList<>(), dataDir);
    }

    static Process startInAGroupOfItsOwn(Path dataDir) throws IOException {
        return start(new ArrayList<>(List.of("setsid")), dataDir);
    }

    private static Process start(List<String> command, Path dataDir) throws IOException {
        command.addAll(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                ChildAmparo.class.getName(),
                dataDir.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
