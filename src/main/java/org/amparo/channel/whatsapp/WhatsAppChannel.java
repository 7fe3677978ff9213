package org.amparo.channel.whatsapp;

import java.util.List;
import java.util.Optional;
import org.amparo.channel.Channel;
import org.amparo.channel.HmacSignature;
import org.amparo.channel.Pace;
import org.amparo.channel.Reading;
import org.amparo.channel.Rendering;
import org.amparo.channel.SendOutcome;
import org.amparo.channel.SharedSecret;
import org.amparo.channel.WebhookCall;
import org.amparo.message.Address;
import org.amparo.message.Part;
import org.amparo.message.Reply;
import reactor.core.publisher.Mono;

/** WhatsApp, connected. */
final class WhatsAppChannel implements Channel {
    /** The SHA-1 signature that Meta also sends proves nothing and is not looked at. */
    private static final String SIGNATURE = "X-Hub-Signature-256";

    private static final String PREFIX = "sha256=";

    private static final Rendering RENDERING = new Rendering(Interactive.LIMITS);

    private final HmacSignature signature;
    private final SharedSecret verifyToken;
    private final Sending sending;
    private final Pace pace;

    WhatsAppChannel(HmacSignature signature, SharedSecret verifyToken, Sending sending, Pace pace) {
        this.signature = signature;
        this.verifyToken = verifyToken;
        this.sending = sending;
        this.pace = pace;
    }

    @Override
    public String name() {
        return WhatsAppKind.NAME;
    }

    @Override
    public boolean isGenuine(WebhookCall call) {
        return call.header(SIGNATURE)
                .filter(value -> value.startsWith(PREFIX))
                .filter(value -> signature.matches(call.body(), value.substring(PREFIX.length())))
                .isPresent();
    }

    @Override
    public Reading read(WebhookCall call) {
        return Notification.read(call.body());
    }

    @Override
    public Optional<String> handshake(WebhookCall call) {
        return call.parameter("hub.mode")
                .filter("subscribe"::equals)
                .flatMap(subscribe -> call.parameter("hub.verify_token"))
                .filter(verifyToken::matches)
                .flatMap(ours -> call.parameter("hub.challenge"));
    }

    @Override
    public List<Part> render(Reply reply) {
        return RENDERING.parts(reply);
    }

    @Override
    public Pace pace() {
        return pace;
    }

    @Override
    public Mono<SendOutcome> send(Address to, String tracker, Part part) {
        return sending.send(to, tracker, part);
    }
}
