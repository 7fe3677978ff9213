package org.amparo;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings under {@code amparo.*}; a channel's own stand under {@code amparo.channel.<name>.*}.
 *
 * @param redisUrl an existing Redis; unset: an embedded one
 * @param dataDir where the embedded Redis, the keyring and the trained models live
 * @param intentsDir the content; unset: what the jar carries
 * @param englishModel a model of what English means; unset: English is understood by its letters alone, as all languages
 * @param keyringDir the keys; unset: {@code keyring} in the data directory
 */
@ConfigurationProperties("amparo")
record Settings(
        @Nullable String redisUrl,
        @DefaultValue("data") Path dataDir,
        @Nullable Path intentsDir,
        @Nullable Path englishModel,
        @Nullable Path keyringDir,
        @DefaultValue Limits limits) {

    /**
     * What one person may use.
     *
     * @param messagesPerMinute how many messages of one person are taken in a minute; 0 for no limit
     */
    record Limits(@DefaultValue("60") int messagesPerMinute) {}

    Optional<String> existingRedis() {
        return Optional.ofNullable(redisUrl);
    }

    Optional<Path> intents() {
        return Optional.ofNullable(intentsDir);
    }

    Optional<Path> meanings() {
        return Optional.ofNullable(englishModel);
    }

    /** Where the keys lie, if somebody said so. */
    Optional<Path> keyring() {
        return Optional.ofNullable(keyringDir);
    }
}
