package org.amparo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.amparo.channel.ProviderStandIn;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The whole of Amparo, started as anybody would start it, with a stand-in for the providers. One for all tests of this JVM. */
public final class RunningAmparo {
    private static RunningAmparo running;

    private final ProviderStandIn provider = ProviderStandIn.started();
    private final ConfigurableApplicationContext context;

    private RunningAmparo() {
        Map<String, Object> environment = new HashMap<>(provider.environment());
        environment.put("AMPARO_DATA_DIR", temporaryFolder().resolve("data").toString());
        environment.put("AMPARO_LIMITS_MESSAGES_PER_MINUTE", "0");
        environment.put("SERVER_PORT", "0");
        environment.put("MANAGEMENT_PORT", "0");
        SpringApplication application = Amparo.application();
        application.addListeners(
                (ApplicationListener<ApplicationEnvironmentPreparedEvent>) prepared -> prepared.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource("tests-systemEnvironment", environment)));
        context = application.run();
        Runtime.getRuntime().addShutdownHook(new Thread(provider::close));
    }

    /** Started on first use, ended with the JVM. */
    public static synchronized RunningAmparo instance() {
        if (running == null) {
            running = new RunningAmparo();
        }
        return running;
    }

    public ProviderStandIn provider() {
        return provider;
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    public URI managementAt(String path) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.management.port") + path);
    }

    /** Where its Redis, its keys and its models lie. */
    public Path dataDir() {
        return bean(DataFolder.class).path();
    }

    /** For a look into its Redis. */
    public String redisUrl() {
        return bean(RedisServer.class).url();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("amparo-tests");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
