package org.amparo;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.amparo.channel.Channel;
import org.amparo.channel.ChannelKind;
import org.amparo.channel.ChannelKind.Opening;
import org.amparo.channel.ChannelSettings;
import org.jspecify.annotations.Nullable;

/** Every channel there is: the connected ones by name, and why the others are not. */
final class Channels {
    private final Map<String, Opening> openings;

    private Channels(Map<String, Opening> openings) {
        this.openings = openings;
    }

    /**
     * Connects all kinds on the class path, as far as their settings allow.
     *
     * @param lookup from a property such as {@code amparo.channel.telegram.bot-token} to its value
     */
    static Channels open(Function<String, @Nullable String> lookup) {
        Map<String, Opening> openings = new LinkedHashMap<>();
        ServiceLoader.load(ChannelKind.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(ChannelKind::name))
                .forEach(kind -> {
                    String prefix = "amparo.channel." + kind.name() + ".";
                    ChannelSettings settings = new ChannelSettings(kind.name(), key -> lookup.apply(prefix + key));
                    openings.put(kind.name(), kind.open(settings));
                });
        return new Channels(openings);
    }

    Optional<Channel> named(String name) {
        return openings.get(name) instanceof Opening.On on ? Optional.of(on.channel()) : Optional.empty();
    }

    List<Channel> connected() {
        return openings.keySet().stream().flatMap(name -> named(name).stream()).toList();
    }

    Map<String, Opening> openings() {
        return Collections.unmodifiableMap(openings);
    }
}
