package org.amparo.channel;

/**
 * A service the bot could be connected to. Each channel's folder has one, found by {@link java.util.ServiceLoader}
 * ({@code META-INF/services/org.amparo.channel.ChannelKind}).
 */
public interface ChannelKind {

    /** The name in the webhook's path, in settings and in counters. */
    String name();

    /** What a body says; needs no secret, so that recorded payloads can be read on any machine. Never throws. */
    Reading read(WebhookCall call);

    /** Connects, if the settings allow. Makes no call yet. */
    Opening open(ChannelSettings settings);

    /** What came of connecting. */
    sealed interface Opening {
        record On(Channel channel) implements Opening {}

        /**
         * Not connected.
         *
         * @param why in plain words, naming the setting that is missing
         */
        record Off(String why) implements Opening {}
    }
}
