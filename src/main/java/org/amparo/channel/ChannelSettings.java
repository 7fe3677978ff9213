package org.amparo.channel;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The settings of one channel, {@code amparo.channel.<name>.*}.
 *
 * @param name the channel
 * @param lookup from a key such as {@code app-secret} to its value, null if unset
 */
public record ChannelSettings(String name, Function<String, @org.jspecify.annotations.Nullable String> lookup) {

    /** The value, if it is set and not blank. */
    public Optional<String> get(String key) {
        return Optional.ofNullable(lookup.apply(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The name of the environment variable for a key, as start-up lines and documents say it. */
    public String variable(String key) {
        return ("AMPARO_CHANNEL_" + name + "_" + key).toUpperCase(Locale.ROOT).replace('-', '_');
    }

    @Override
    public String toString() {
        return "ChannelSettings[" + name + "]";
    }
}
