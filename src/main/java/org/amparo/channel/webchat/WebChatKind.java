package org.amparo.channel.webchat;

import java.util.Optional;
import org.amparo.channel.ChannelKind;
import org.amparo.channel.ChannelSettings;
import org.amparo.channel.Reading;
import org.amparo.channel.WebhookCall;

/**
 * The web chat of this very server; always on.
 *
 * <p>Settings: {@code session-key}, a secret of 32 characters or more, if sessions shall outlive a restart or several replicas share them.
 */
public final class WebChatKind implements ChannelKind {
    public static final String NAME = "webchat";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reading read(WebhookCall call) {
        return WebChatReader.read("a browser", call.body());
    }

    @Override
    public Opening open(ChannelSettings settings) {
        Optional<String> key = settings.get("session-key");
        if (key.filter(secret -> secret.length() < WebChatSessions.SHORTEST_KEY).isPresent()) {
            return new Opening.Off(settings.variable("session-key") + " needs " + WebChatSessions.SHORTEST_KEY
                    + " characters or more; make one with: openssl rand -hex 32");
        }
        WebChatSessions sessions = key.map(WebChatSessions::signedWith).orElseGet(WebChatSessions::untilRestart);
        return new Opening.On(new WebChatChannel(sessions, new WebChatStreams()));
    }
}
