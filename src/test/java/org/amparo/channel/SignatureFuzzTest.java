package org.amparo.channel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.amparo.channel.telegram.TelegramKind;
import org.amparo.channel.webchat.WebChatSessions;
import org.amparo.channel.whatsapp.WhatsAppKind;

class SignatureFuzzTest {
    private static final Channel WHATSAPP = on(new WhatsAppKind());
    private static final Channel TELEGRAM = on(new TelegramKind());
    private static final WebChatSessions SESSIONS =
            WebChatSessions.signedWith("a session key of the tests, long enough");

    /** The first line is what stands in the header, the rest is the body. */
    @FuzzTest
    void onlyTheRightSignatureIsGenuine(byte[] headerAndBody) {
        int line = firstLine(headerAndBody);
        String header = new String(headerAndBody, 0, line, UTF_8);
        byte[] body = Arrays.copyOfRange(headerAndBody, Math.min(line + 1, headerAndBody.length), headerAndBody.length);
        String right = ProviderStandIn.signature(body);

        assertThat(WHATSAPP.isGenuine(signed(header, body))).isEqualTo(header.equals(right));
        assertThat(WHATSAPP.isGenuine(signed(right, body))).isTrue();
        assertThat(WHATSAPP.isGenuine(signed(right, headerAndBody))).isEqualTo(headerAndBody.length == body.length);
        assertThat(TELEGRAM.isGenuine(signed(header, body))).isEqualTo(header.equals(ProviderStandIn.TELEGRAM_SECRET));
        assertThat(SESSIONS.idOf(header)).isEmpty();
    }

    private static WebhookCall signed(String header, byte[] body) {
        return new WebhookCall(
                Map.of("X-Hub-Signature-256", List.of(header), "X-Telegram-Bot-Api-Secret-Token", List.of(header)),
                Map.of(),
                body);
    }

    private static int firstLine(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return bytes.length;
    }

    private static Channel on(ChannelKind kind) {
        Map<String, String> settings = Map.of(
                "app-secret", ProviderStandIn.APP_SECRET,
                "verify-token", ProviderStandIn.VERIFY_TOKEN,
                "access-token", "access-token-of-the-tests",
                "phone-number-id", "106540352242922",
                "bot-token", ProviderStandIn.BOT_TOKEN,
                "secret-token", ProviderStandIn.TELEGRAM_SECRET);
        ChannelSettings set = new ChannelSettings(kind.name(), settings::get);
        return ((ChannelKind.Opening.On) kind.open(set)).channel();
    }
}
