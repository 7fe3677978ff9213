package org.amparo.channel.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import org.amparo.channel.Channel;
import org.amparo.channel.ChannelKind;
import org.amparo.channel.ChannelKind.Opening;
import org.amparo.channel.ChannelSettings;
import org.amparo.channel.Pace;
import org.amparo.channel.ProviderStandIn;
import org.amparo.channel.Recorded;
import org.amparo.channel.WebhookCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatsAppDoorTest {
    private static final Map<String, String> SETTINGS = Map.of(
            "app-secret",
            ProviderStandIn.APP_SECRET,
            "access-token",
            "x",
            "verify-token",
            ProviderStandIn.VERIFY_TOKEN);
    private static final byte[] BODY = Recorded.payload("whatsapp/text");
    private static final String SIGNATURE = ProviderStandIn.signature(BODY);

    private final Channel channel = opened(SETTINGS);

    @Test
    void aCallSignedByMetaIsGenuine() {
        assertThat(channel.isGenuine(call("X-Hub-Signature-256", SIGNATURE))).isTrue();
        assertThat(channel.isGenuine(call("x-hub-signature-256", SIGNATURE))).isTrue();
    }

    @Test
    void aCallSignedWithTheSecretBeforeIsGenuineWhileItIsChanged() {
        var changed = Map.of(
                "app-secret",
                "new",
                "app-secret-previous",
                ProviderStandIn.APP_SECRET,
                "access-token",
                "x",
                "verify-token",
                "x");
        assertThat(opened(changed).isGenuine(call("X-Hub-Signature-256", SIGNATURE)))
                .isTrue();
    }

    @Test
    void anySignatureButTheRightOneIsNot() {
        String hex = SIGNATURE.substring("sha256=".length());
        for (String wrong : List.of(
                "",
                "sha256=",
                hex,
                "sha1=" + hex,
                "sha256=" + hex.toUpperCase(Locale.ROOT),
                SIGNATURE + "0",
                " " + SIGNATURE,
                SIGNATURE.substring(0, 70),
                "sha256=" + "0".repeat(64),
                "SHA256=" + hex)) {
            assertThat(channel.isGenuine(call("X-Hub-Signature-256", wrong))).isFalse();
        }
    }

    @Test
    void aCallWithoutSignatureWithTwoOrWithTheOldKindIsNot() {
        assertThat(channel.isGenuine(WebhookCall.ofBody(BODY))).isFalse();
        assertThat(channel.isGenuine(call("X-Hub-Signature", SIGNATURE))).isFalse();
        assertThat(channel.isGenuine(
                        new WebhookCall(Map.of("X-Hub-Signature-256", List.of(SIGNATURE, SIGNATURE)), Map.of(), BODY)))
                .isFalse();
    }

    @Test
    void oneChangedByteOfTheBodyIsSeen() {
        byte[] changed = new String(BODY, UTF_8).replace("watched", "watcheD").getBytes(UTF_8);
        assertThat(channel.isGenuine(
                        new WebhookCall(Map.of("X-Hub-Signature-256", List.of(SIGNATURE)), Map.of(), changed)))
                .isFalse();
    }

    @Test
    void theHandshakeIsAnsweredWithTheBareChallenge() {
        assertThat(channel.handshake(handshake("subscribe", ProviderStandIn.VERIFY_TOKEN)))
                .contains("1158201444");
    }

    @Test
    void aHandshakeWithAnotherTokenOrModeDeservesNoAnswer() {
        assertThat(channel.handshake(handshake("subscribe", "guess"))).isEmpty();
        assertThat(channel.handshake(handshake("unsubscribe", ProviderStandIn.VERIFY_TOKEN)))
                .isEmpty();
        assertThat(channel.handshake(WebhookCall.ofBody(new byte[0]))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"app-secret", "access-token", "verify-token"})
    void withoutASecretItIsOffAndSaysWhichOne(String missing) {
        var opening = new WhatsAppKind()
                .open(new ChannelSettings("whatsapp", key -> key.equals(missing) ? null : SETTINGS.get(key)));
        String variable =
                "AMPARO_CHANNEL_WHATSAPP_" + missing.toUpperCase(Locale.ROOT).replace('-', '_');
        assertThat(opening).isEqualTo(new Opening.Off("not set: " + variable));
    }

    @Test
    void paceCanBeSwitchedOff() {
        assertThat(channel.pace().every()).hasSeconds(6);
        assertThat(opened(Map.of("app-secret", "x", "access-token", "x", "verify-token", "x", "pace", "off"))
                        .pace())
                .isEqualTo(Pace.NONE);
    }

    @Test
    void itIsFoundByItsName() {
        assertThat(ServiceLoader.load(ChannelKind.class))
                .extracting(ChannelKind::name)
                .contains("whatsapp", "telegram");
    }

    private static Channel opened(Map<String, String> settings) {
        return ((Opening.On) new WhatsAppKind().open(new ChannelSettings("whatsapp", settings::get))).channel();
    }

    private static WebhookCall call(String header, String value) {
        return new WebhookCall(Map.of(header, List.of(value)), Map.of(), BODY);
    }

    private static WebhookCall handshake(String mode, String token) {
        return new WebhookCall(
                Map.of(),
                Map.of(
                        "hub.mode",
                        List.of(mode),
                        "hub.verify_token",
                        List.of(token),
                        "hub.challenge",
                        List.of("1158201444")),
                new byte[0]);
    }
}
