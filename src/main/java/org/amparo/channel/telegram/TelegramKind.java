package org.amparo.channel.telegram;

import java.time.Duration;
import java.util.List;
import org.amparo.channel.ChannelKind;
import org.amparo.channel.ChannelSettings;
import org.amparo.channel.Pace;
import org.amparo.channel.Reading;
import org.amparo.channel.SharedSecret;
import org.amparo.channel.WebhookCall;
import org.amparo.channel.http.ProviderHttp;

/**
 * Telegram. Settings: {@code bot-token} and {@code secret-token} (given to {@code setWebhook}) are needed; {@code secret-token-previous}
 * while the secret is being changed; {@code api-base}; {@code pace} and {@code protect-content} ({@code on} or {@code off}).
 *
 * <p>{@code setWebhook} should ask for {@code message, edited_message, callback_query, my_chat_member} and nothing else.
 */
public final class TelegramKind implements ChannelKind {
    static final String NAME = "telegram";

    private static final String API = "https://api.telegram.org";

    /** About one message a second to one person, and less for long ones; three at once are tolerated. */
    private static final Pace PACE = new Pace(3, Duration.ofSeconds(1));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reading read(WebhookCall call) {
        return Update.read(call.body());
    }

    @Override
    public Opening open(ChannelSettings settings) {
        return open(settings, new ProviderHttp());
    }

    Opening open(ChannelSettings settings, ProviderHttp http) {
        List<String> missing = settings.missing("bot-token", "secret-token");
        if (!missing.isEmpty()) {
            return new Opening.Off("not set: " + String.join(", ", missing));
        }
        String token = settings.get("bot-token").orElseThrow();
        // It becomes part of an address, and must not show up in an exception about a malformed one.
        if (!token.matches("[\\w:-]+")) {
            return new Opening.Off(settings.variable("bot-token") + " is not a bot's token");
        }
        return new Opening.On(new TelegramChannel(
                new SharedSecret(settings.get("secret-token").orElseThrow(), settings.get("secret-token-previous")),
                new Bot(http, settings.address("api-base", API), token, settings.isOn("protect-content")),
                settings.isOn("pace") ? PACE : Pace.NONE));
    }
}
