package org.amparo.channel.whatsapp;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.amparo.channel.ChannelKind;
import org.amparo.channel.ChannelSettings;
import org.amparo.channel.HmacSignature;
import org.amparo.channel.Pace;
import org.amparo.channel.Reading;
import org.amparo.channel.SharedSecret;
import org.amparo.channel.WebhookCall;
import org.amparo.channel.http.ProviderHttp;

/**
 * WhatsApp. Settings: {@code app-secret}, {@code access-token} and {@code verify-token} are needed; {@code app-secret-previous} while
 * the secret is being changed; {@code phone-number-id} for the rare notification that names no number; {@code api-base};
 * {@code pace} ({@code on} or {@code off}).
 */
public final class WhatsAppKind implements ChannelKind {
    static final String NAME = "whatsapp";

    private static final String API = "https://graph.facebook.com/v25.0";

    /**
     * One message in 6 seconds to one person; a burst is allowed but must be paid back, or 131056 follows (partners' documents name 45).
     * Eight is more than a guide's step ever needs, and leaves the rest of the allowance to trainers and to other senders on the number.
     */
    private static final Pace PACE = new Pace(8, Duration.ofSeconds(6));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reading read(WebhookCall call) {
        return Notification.read(call.body());
    }

    @Override
    public Opening open(ChannelSettings settings) {
        return open(settings, new ProviderHttp());
    }

    Opening open(ChannelSettings settings, ProviderHttp http) {
        List<String> missing = settings.missing("app-secret", "access-token", "verify-token");
        if (!missing.isEmpty()) {
            return new Opening.Off("not set: " + String.join(", ", missing));
        }
        return new Opening.On(new WhatsAppChannel(
                new HmacSignature(settings.get("app-secret").orElseThrow(), settings.get("app-secret-previous")),
                new SharedSecret(settings.get("verify-token").orElseThrow(), Optional.empty()),
                new Sending(
                        http,
                        settings.address("api-base", API),
                        settings.get("access-token").orElseThrow(),
                        settings.get("phone-number-id")),
                settings.isOn("pace") ? PACE : Pace.NONE));
    }
}
