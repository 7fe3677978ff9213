package org.amparo.channel;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one channel, {@code amparo.channel.<name>.*}.
 *
 * @param name the channel
 * @param lookup from a key such as {@code app-secret} to its value, null if unset
 */
public record ChannelSettings(String name, Function<String, @Nullable String> lookup) {

    /** The value, if it is set and not blank. */
    public Optional<String> get(String key) {
        return Optional.ofNullable(lookup.apply(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** A switch: everything but {@code off} means on, unset too. */
    public boolean isOn(String key) {
        return get(key).filter("off"::equalsIgnoreCase).isEmpty();
    }

    /**
     * The address of the service, without a slash at its end.
     *
     * @param standard the address if none is set
     * @throws IllegalArgumentException if what is set is no http address; names the variable, not the value
     */
    public URI address(String key, String standard) {
        String address = get(key).orElse(standard);
        if (!address.matches("https?://[\\w.:\\[\\]-]+(/[\\w./~-]*)?")) {
            throw new IllegalArgumentException(variable(key) + " is not an http address");
        }
        return URI.create(address.replaceAll("/+$", ""));
    }

    /** The environment variables of those keys that are not set, in the order asked. */
    public List<String> missing(String... keys) {
        return Stream.of(keys)
                .filter(key -> get(key).isEmpty())
                .map(this::variable)
                .toList();
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
