package org.amparo;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.amparo.channel.ChannelKind.Opening;
import org.amparo.guides.Release;
import org.amparo.message.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says at start, in plain words, what is on, what is off and why, and where to click. */
@Component
final class StartLines {
    private static final Logger LOG = LoggerFactory.getLogger(StartLines.class);

    private final Settings settings;
    private final DataFolder folder;
    private final Channels channels;
    private final RedisServer redis;
    private final Supplier<Knowledge> knowledge;
    private final Environment environment;

    StartLines(
            Settings settings,
            DataFolder folder,
            Channels channels,
            RedisServer redis,
            Supplier<Knowledge> knowledge,
            Environment environment) {
        this.settings = settings;
        this.folder = folder;
        this.channels = channels;
        this.redis = redis;
        this.knowledge = knowledge;
        this.environment = environment;
    }

    @EventListener
    void tell(ApplicationReadyEvent ready) {
        Release release = knowledge.get().release();
        List<String> languages =
                release.languages().stream().map(Language::code).toList();
        LOG.info(
                "Amparo is ready after {} s. Content {}: {} needs in {}.",
                ready.getTimeTaken() == null
                        ? "?"
                        : "%.1f".formatted(ready.getTimeTaken().toMillis() / 1000.0),
                release.version(),
                release.intents().size(),
                String.join(", ", languages));
        LOG.info("  Redis: {}", redis.description());
        LOG.info(
                "  Keys: {}",
                settings.keyring().map(Path::toString).orElseGet(() -> folder.keyring() + BESIDE_THE_DATA));
        LOG.info(
                "  English by its meaning: {}",
                settings.meanings()
                        .map(model -> "on, by " + model)
                        .orElse("off, because AMPARO_ENGLISH_MODEL is not set"));
        channels.openings().forEach((name, opening) -> LOG.info("  {}: {}", name, line(name, opening)));
        LOG.info("  Health and counters: http://localhost:{}/actuator/health", management());
    }

    private static final String BESIDE_THE_DATA =
            " (fine to try it out; for real people set AMPARO_KEYRING_DIR to a place outside of every backup)";

    private String line(String name, Opening opening) {
        if (opening instanceof Opening.Off off) {
            return "off, because " + off.why();
        }
        String port = environment.getProperty("local.server.port", "8080");
        return name.equals("webchat")
                ? "on. Open http://localhost:" + port + "/"
                : "on, at /webhook/" + name + " on port " + port;
    }

    private String management() {
        return environment.getProperty("local.management.port", "8081");
    }
}
