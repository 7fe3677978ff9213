package org.amparo.channel;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Plays WhatsApp and Telegram on this machine: takes what is sent as they do, until told to fail. It also signs and knows the settings
 * that connect a channel to it.
 *
 * <pre>{@code
 * var provider = ProviderStandIn.started();
 * var channel = kind.open(provider.settings("whatsapp"));
 * provider.answers(500, "");      // from now on
 * provider.accepts();             // well again
 * provider.bodiesSent();          // what it was sent, first to last
 * }</pre>
 */
public final class ProviderStandIn implements AutoCloseable {
    public static final String APP_SECRET = "app-secret-of-the-tests";
    public static final String VERIFY_TOKEN = "verify-token-of-the-tests";
    public static final String TELEGRAM_SECRET = "secret-token-of-the-tests";
    public static final String BOT_TOKEN = "5550109999:token-of-the-tests";

    private final WireMockServer server =
            new WireMockServer(options().dynamicPort().globalTemplating(true).asynchronousResponseEnabled(true));

    private ProviderStandIn() {
        server.start();
        accepts();
    }

    public static ProviderStandIn started() {
        return new ProviderStandIn();
    }

    /** Where it listens, without a slash at the end. */
    public String url() {
        return server.baseUrl();
    }

    /** What connects {@code whatsapp} and {@code telegram} to it, as environment variables. Pace is off. */
    public Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("AMPARO_CHANNEL_WHATSAPP_APP_SECRET", APP_SECRET),
                Map.entry("AMPARO_CHANNEL_WHATSAPP_VERIFY_TOKEN", VERIFY_TOKEN),
                Map.entry("AMPARO_CHANNEL_WHATSAPP_ACCESS_TOKEN", "access-token-of-the-tests"),
                Map.entry("AMPARO_CHANNEL_WHATSAPP_PHONE_NUMBER_ID", "106540352242922"),
                Map.entry("AMPARO_CHANNEL_WHATSAPP_API_BASE", url()),
                Map.entry("AMPARO_CHANNEL_WHATSAPP_PACE", "off"),
                Map.entry("AMPARO_CHANNEL_TELEGRAM_BOT_TOKEN", BOT_TOKEN),
                Map.entry("AMPARO_CHANNEL_TELEGRAM_SECRET_TOKEN", TELEGRAM_SECRET),
                Map.entry("AMPARO_CHANNEL_TELEGRAM_API_BASE", url()),
                Map.entry("AMPARO_CHANNEL_TELEGRAM_PACE", "off"));
    }

    /** The same for one channel, without Spring. */
    public ChannelSettings settings(String channel) {
        Map<String, String> environment = environment();
        ChannelSettings names = new ChannelSettings(channel, key -> null);
        return new ChannelSettings(channel, key -> environment.get(names.variable(key)));
    }

    /** The value of {@code X-Hub-Signature-256} that Meta would send with the body. */
    public static String signature(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(APP_SECRET.getBytes(UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes everything, with a new id each time. */
    public void accepts() {
        server.resetMappings();
        server.stubFor(post(urlPathMatching("/[0-9]+/messages")).willReturn(json("""
                        {"messaging_product":"whatsapp","contacts":[{"input":"x","wa_id":"x"}],
                         "messages":[{"id":"wamid.{{randomValue type='UUID'}}"}]}""")));
        server.stubFor(post(urlPathMatching("/bot[^/]+/sendMessage"))
                .willReturn(json("{\"ok\":true,\"result\":{\"message_id\":{{randomInt lower=1 upper=99999}} }}")));
        server.stubFor(post(urlPathMatching("/bot[^/]+/answerCallbackQuery"))
                .willReturn(json("{\"ok\":true,\"result\":true}")));
    }

    /** Says the same to everything. */
    public void answers(int status, String body) {
        always(aResponse().withStatus(status).withBody(body));
    }

    /** Asks to be left alone. */
    public void answersRetryAfter(int status, String body, String retryAfter) {
        always(aResponse().withStatus(status).withBody(body).withHeader("Retry-After", retryAfter));
    }

    /** Takes the request, keeps silent for so long, then answers 200. */
    public void answersAfter(Duration silence) {
        always(aResponse().withFixedDelay(Math.toIntExact(silence.toMillis())));
    }

    /** Sends everybody elsewhere, to itself. */
    public void redirects() {
        always(aResponse().withStatus(302).withHeader("Location", url() + "/elsewhere"));
    }

    /** Takes the request, then resets the connection. */
    public void resetsConnections() {
        always(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    /** Every request so far, first to last. */
    public List<LoggedRequest> requests() {
        return server.findAll(com.github.tomakehurst.wiremock.matching.RequestPatternBuilder.newRequestPattern());
    }

    /** The bodies of the messages it was sent, first to last; acknowledgements are no messages. */
    public List<String> bodiesSent() {
        return messages().map(LoggedRequest::getBodyAsString).toList();
    }

    /** Forgets what it was sent. */
    public void forget() {
        server.resetRequests();
    }

    @Override
    public void close() {
        server.stop();
    }

    private Stream<LoggedRequest> messages() {
        return requests().stream().filter(request -> request.getUrl().matches(".*/(messages|sendMessage)"));
    }

    private void always(ResponseDefinitionBuilder answer) {
        server.resetMappings();
        server.stubFor(any(anyUrl()).willReturn(answer));
    }

    private static ResponseDefinitionBuilder json(String body) {
        return aResponse().withHeader("Content-Type", "application/json").withBody(body);
    }
}
