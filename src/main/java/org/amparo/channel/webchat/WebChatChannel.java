package org.amparo.channel.webchat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.amparo.channel.Channel;
import org.amparo.channel.Limits;
import org.amparo.channel.Measure;
import org.amparo.channel.Pace;
import org.amparo.channel.Reading;
import org.amparo.channel.Rendering;
import org.amparo.channel.SendFailure;
import org.amparo.channel.SendOutcome;
import org.amparo.channel.WebhookCall;
import org.amparo.message.Address;
import org.amparo.message.Part;
import org.amparo.message.Reply;
import reactor.core.publisher.Mono;

/** The web chat, connected: what the browser posts comes in, what is sent goes to the pages that listen. */
public final class WebChatChannel implements Channel {
    /** A page has room. The limits only keep a mistake in the content from filling it. */
    private static final Rendering RENDERING = new Rendering(
            new Limits(Measure.CODE_POINTS, 20_000, 20_000, new Limits.Buttons(12, 200), Limits.Rows.NONE));

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final WebChatSessions sessions;
    private final WebChatStreams streams;

    public WebChatChannel(WebChatSessions sessions, WebChatStreams streams) {
        this.sessions = sessions;
        this.streams = streams;
    }

    public WebChatSessions sessions() {
        return sessions;
    }

    public WebChatStreams streams() {
        return streams;
    }

    @Override
    public String name() {
        return WebChatKind.NAME;
    }

    @Override
    public boolean isGenuine(WebhookCall call) {
        return session(call).isPresent();
    }

    @Override
    public Reading read(WebhookCall call) {
        return session(call)
                .map(id -> WebChatReader.read(id, call.body()))
                .orElse(new Reading.Unreadable("no session"));
    }

    @Override
    public List<Part> render(Reply reply) {
        return RENDERING.parts(reply);
    }

    @Override
    public Pace pace() {
        return Pace.NONE;
    }

    @Override
    public Mono<SendOutcome> send(Address to, String tracker, Part part) {
        return Mono.fromSupplier(() -> streams.send(to.id(), new WebChatStreams.Said(tracker, part))
                ? new SendOutcome.Sent("")
                : new SendOutcome.Failed(SendFailure.AWAY, Optional.of(LOOK_AGAIN), "nobody-listens"));
    }

    private Optional<String> session(WebhookCall call) {
        return call.header("cookie").flatMap(WebChatSessions::cookieIn).flatMap(sessions::idOf);
    }
}
