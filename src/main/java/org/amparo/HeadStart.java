package org.amparo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.amparo.mailbox.redis.embedded.EmbeddedRedis;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.aot.AbstractAotProcessor;

/**
 * What takes longest begins first: while Spring puts the rooms together on one core, the content is read and learned and Redis starts on
 * the other.
 */
final class HeadStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            // The build only asks how the rooms are put together.
            return;
        }
        Settings settings = Binder.get(context.getEnvironment()).bindOrCreate("amparo", Settings.class);
        DataFolder folder = DataFolder.at(settings.dataDir());
        Early<RedisServer> redis = Early.begin(
                "redis",
                () -> settings.existingRedis()
                        .map(RedisServer::existing)
                        .orElseGet(() -> RedisServer.embedded(EmbeddedRedis.start(folder.path()))));
        Early<Knowledge> knowledge = Early.begin(
                "learning",
                () -> Knowing.of(
                        settings.intents(), folder.models(), settings.meanings(), LocalDate.now(ZoneOffset.UTC)));
        context.getBeanFactory().registerSingleton("early", new Both(folder, redis, knowledge));
    }

    /** What has begun, for the wiring. */
    record Both(DataFolder folder, Early<RedisServer> redis, Early<Knowledge> knowledge) {}

    /** Something that is under way on a thread of its own. */
    static final class Early<T> implements Supplier<T> {
        private final CompletableFuture<T> result = new CompletableFuture<>();

        static <T> Early<T> begin(String name, Supplier<T> work) {
            Early<T> early = new Early<>();
            Thread thread = new Thread(() -> early.run(work), name);
            thread.setDaemon(true);
            thread.start();
            return early;
        }

        private void run(Supplier<T> work) {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error failure) {
                result.completeExceptionally(failure);
            }
        }

        /** Waits for it; what went wrong there goes wrong here. */
        @Override
        public T get() {
            try {
                return result.join();
            } catch (CompletionException failed) {
                if (failed.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw failed;
            }
        }
    }
}
