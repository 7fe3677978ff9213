package org.amparo.channel.telegram;

import java.util.List;
import org.amparo.channel.Channel;
import org.amparo.channel.Limits;
import org.amparo.channel.Measure;
import org.amparo.channel.Pace;
import org.amparo.channel.Reading;
import org.amparo.channel.Rendering;
import org.amparo.channel.SendOutcome;
import org.amparo.channel.SharedSecret;
import org.amparo.channel.WebhookCall;
import org.amparo.message.Address;
import org.amparo.message.Incoming;
import org.amparo.message.Part;
import org.amparo.message.Reply;
import reactor.core.publisher.Mono;

/** Telegram, connected. */
final class TelegramChannel implements Channel {
    private static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";

    /**
     * The text's limit is Telegram's. Those of buttons are ours: more than ten are no help on a small screen, and apps cut a title
     * longer than about forty letters themselves, without care for its neighbours.
     */
    private static final Rendering RENDERING =
            new Rendering(new Limits(Measure.UTF_16, 4096, 4096, new Limits.Buttons(10, 40), Limits.Rows.NONE));

    private final SharedSecret secret;
    private final Bot bot;
    private final Pace pace;

    TelegramChannel(SharedSecret secret, Bot bot, Pace pace) {
        this.secret = secret;
        this.bot = bot;
        this.pace = pace;
    }

    @Override
    public String name() {
        return TelegramKind.NAME;
    }

    @Override
    public boolean isGenuine(WebhookCall call) {
        return call.header(SECRET).filter(secret::matches).isPresent();
    }

    @Override
    public Reading read(WebhookCall call) {
        return Update.read(call.body());
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
        return bot.send(to, part);
    }

    @Override
    public Mono<Void> acknowledge(Incoming incoming) {
        return Mono.justOrEmpty(Callback.idOf(incoming))
                .flatMap(bot::answerCallbackQuery)
                .then();
    }
}
