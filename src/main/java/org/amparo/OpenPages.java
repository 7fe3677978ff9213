package org.amparo;

import java.util.Optional;
import org.amparo.channel.webchat.WebChatChannel;
import org.amparo.channel.webchat.WebChatKind;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Ends the web chat's open streams before the server stops, which would otherwise wait for each. The pages come back by themselves. */
@Component
final class OpenPages implements SmartLifecycle {
    private final Optional<WebChatChannel> webChat;
    private volatile boolean running;

    OpenPages(Channels channels) {
        webChat = channels.named(WebChatKind.NAME)
                .filter(WebChatChannel.class::isInstance)
                .map(WebChatChannel.class::cast);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        webChat.ifPresent(channel -> channel.streams().closeAll());
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
