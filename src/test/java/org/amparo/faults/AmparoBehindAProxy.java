package org.amparo.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.amparo.Amparo;
import org.amparo.channel.ProviderStandIn;
import org.amparo.chaos.RecordingProvider;
import org.amparo.mailbox.Mailbox;
import org.amparo.mailbox.redis.RedisConnection;
import org.amparo.mailbox.redis.RedisMailbox;
import org.amparo.privacy.Pseudonyms;
import org.amparo.privacy.Seals;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The whole of Amparo with a fault proxy between it and a Redis of its own. One for all tests of this JVM. */
final class AmparoBehindAProxy {
    /** A minute's messages of one person, as in real life. */
    static final int LIMIT = 60;

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static AmparoBehindAProxy running;

    final RedisOnTcp redis;
    final FaultProxy proxy;
    final RecordingProvider provider;
    private final ConfigurableApplicationContext context;

    private AmparoBehindAProxy() throws IOException {
        Path folder = Files.createTempDirectory("amparo-faults");
        redis = RedisOnTcp.started(folder);
        proxy = new FaultProxy(redis.port());
        provider = new RecordingProvider();
        Map<String, Object> environment = new HashMap<>(Map.of(
                "AMPARO_REDIS_URL",
                "redis://127.0.0.1:" + proxy.port(),
                "AMPARO_DATA_DIR",
                folder.resolve("data").toString(),
                "AMPARO_CHANNEL_WHATSAPP_APP_SECRET",
                ProviderStandIn.APP_SECRET,
                "AMPARO_CHANNEL_WHATSAPP_VERIFY_TOKEN",
                "verify",
                "AMPARO_CHANNEL_WHATSAPP_ACCESS_TOKEN",
                "token",
                "AMPARO_CHANNEL_WHATSAPP_PHONE_NUMBER_ID",
                "100",
                "AMPARO_CHANNEL_WHATSAPP_PACE",
                "off",
                "AMPARO_CHANNEL_WHATSAPP_API_BASE",
                provider.url()));
        environment.put("SERVER_PORT", "0");
        environment.put("MANAGEMENT_PORT", "0");
        SpringApplication application = Amparo.application();
        application.setAllowBeanDefinitionOverriding(true);
        application.addPrimarySources(List.of(ShorterLeases.class));
        application.addListeners(
                (ApplicationListener<ApplicationEnvironmentPreparedEvent>) prepared -> prepared.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource("faults-systemEnvironment", environment)));
        context = application.run();
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    /** Started on first use, ended with the JVM. */
    static synchronized AmparoBehindAProxy instance() {
        if (running == null) {
            try {
                running = new AmparoBehindAProxy();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return running;
    }

    private void end() {
        context.close();
        proxy.close();
        redis.close();
        provider.close();
    }

    /** Delivers a text as WhatsApp would. */
    Said deliver(String number, String id, String words) {
        return deliver(number, id, words, Instant.now());
    }

    Said deliver(String number, String id, String words, Instant sentAt) {
        byte[] body = """
                {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{
                "metadata":{"phone_number_id":"100"},"messages":[{"from":"%s","id":"wamid.%s.%s","timestamp":"%d",
                "type":"text","text":{"body":"%s"}}]}}]}]}""".formatted(number, number, id, sentAt.getEpochSecond(), words)
                .getBytes(StandardCharsets.UTF_8);
        return ask(HttpRequest.newBuilder(at("local.server.port", "/webhook/whatsapp"))
                .header("X-Hub-Signature-256", ProviderStandIn.signature(body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    Said liveness() {
        return ask(HttpRequest.newBuilder(at("local.management.port", "/actuator/health/liveness")));
    }

    Said readiness() {
        return ask(HttpRequest.newBuilder(at("local.management.port", "/actuator/health/readiness")));
    }

    private URI at(String port, String path) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty(port) + path);
    }

    private static Said ask(HttpRequest.Builder request) {
        long begun = System.nanoTime();
        try {
            HttpResponse<Void> response =
                    HTTP.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.discarding());
            return new Said(
                    response.statusCode(),
                    response.headers().firstValue("Retry-After").orElse(""),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the door said, and how long it took. */
    record Said(int status, String retryAfter, long millis) {}

    /** Shorter leases. No @Configuration, or every test that starts the whole of it would find this. */
    static class ShorterLeases {
        @Bean
        Mailbox mailbox(RedisConnection redis, Seals seals, Pseudonyms pseudonyms) {
            return new RedisMailbox(redis, seals, pseudonyms, Duration.ofSeconds(3), LIMIT);
        }
    }
}
