package org.amparo.channel.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.amparo.channel.ProviderStandIn;
import org.amparo.channel.SendFailure;
import org.amparo.channel.SendOutcome;
import org.amparo.channel.SendOutcome.Sent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ProviderHttpTest {
    private static final ProviderStandIn PROVIDER = ProviderStandIn.started();
    private static final ProviderHttp HTTP = new ProviderHttp(Duration.ofSeconds(5), Duration.ofSeconds(10));
    private static final ProviderHttp IMPATIENT = new ProviderHttp(Duration.ofSeconds(5), Duration.ofMillis(500));

    @BeforeEach
    void fresh() {
        PROVIDER.accepts();
        PROVIDER.forget();
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void theAnswerIsJudgedByTheChannel() {
        PROVIDER.answersRetryAfter(418, "short and stout", "7");
        assertThat(post(PROVIDER.url())).isEqualTo(new Sent("418 Optional[PT7S] short and stout"));
    }

    @Test
    void anAnswerWithoutABodyIsAnAnswer() {
        PROVIDER.answers(204, "");
        assertThat(post(PROVIDER.url())).isEqualTo(new Sent("204 Optional.empty "));
    }

    @Test
    void whereNobodyListensNothingWasSent() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(post("http://127.0.0.1:" + free))
                .isEqualTo(SendOutcome.failed(SendFailure.TEMPORARY, "no-connection"));
    }

    @Test
    void aServiceThatStaysSilentMayHaveTakenIt() {
        PROVIDER.answersAfter(Duration.ofSeconds(20));
        assertThat(post(IMPATIENT, PROVIDER.url())).isEqualTo(SendOutcome.failed(SendFailure.UNKNOWN, "no-answer"));
    }

    @Test
    void aConnectionResetMayHaveTakenItAndIsNotTriedTwice() {
        post(PROVIDER.url());
        PROVIDER.forget();
        PROVIDER.resetsConnections();
        assertThat(post(PROVIDER.url())).isEqualTo(SendOutcome.failed(SendFailure.UNKNOWN, "no-answer"));
        assertThat(PROVIDER.requests()).hasSize(1);
    }

    @Test
    void anEndlessAnswerIsNotRead() {
        PROVIDER.answers(200, "x".repeat(100 * 1024));
        assertThat(post(PROVIDER.url())).isEqualTo(SendOutcome.failed(SendFailure.UNKNOWN, "no-answer"));
    }

    @Test
    void aRedirectIsNotFollowed() {
        PROVIDER.redirects();
        assertThat(post(PROVIDER.url())).isEqualTo(new Sent("302 Optional.empty "));
        assertThat(PROVIDER.requests()).hasSize(1);
    }

    @Test
    void aFailureLeavesNoAddressInTheLog(CapturedOutput output) {
        PROVIDER.resetsConnections();
        post(PROVIDER.url() + "/bot-secret");
        post("http://127.0.0.1:1/bot-secret");
        assertThat(output.getAll()).doesNotContain("bot-secret");
    }

    private static SendOutcome post(String url) {
        return post(HTTP, url);
    }

    private static SendOutcome post(ProviderHttp http, String url) {
        SendOutcome outcome = http.post(
                        URI.create(url + "/x"),
                        Optional.of("token"),
                        "{}".getBytes(UTF_8),
                        answer -> new Sent(
                                answer.status() + " " + answer.retryAfter() + " " + new String(answer.body(), UTF_8)))
                .block(Duration.ofSeconds(30));
        assertThat(outcome).isNotNull();
        return outcome;
    }
}
