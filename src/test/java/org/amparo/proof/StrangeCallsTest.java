package org.amparo.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.amparo.RunningAmparo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Methods, addresses and headers that no honest caller sends, at both ports: no trouble of ours, no line in the log, no echo. */
class StrangeCallsTest {
    private static final String WORD = "QuibbenarTollo";
    private static final Canaries CANARIES = Canaries.of(WORD);
    private static final List<String> METHODS = List.of("GET", "POST", "HEAD", "PUT", "OPTIONS", "TRACE", WORD);
    private static final List<String> ADDRESSES = List.of(
            "/" + WORD,
            "/%",
            "/%ZZ" + WORD,
            "/%2e%2e/" + WORD,
            "/../../" + WORD,
            "/chat/%2e%2e/" + WORD,
            "/webhook/%ZZ",
            "/webhook/" + WORD,
            "/webhook/whatsapp;" + WORD,
            "/webhook/whatsapp?%" + WORD,
            "/webhook/whatsapp?hub.mode=subscribe&hub.verify_token=%ZZ&hub.challenge=" + WORD,
            "//webhook//whatsapp",
            "/webhook/{" + WORD + "}",
            "/chat/messages?" + WORD,
            "/actuator/" + WORD,
            "/actuator/health/" + WORD,
            "/\u00ff\u00fe" + WORD,
            "http://" + WORD + "/",
            "*",
            "?",
            "/" + WORD + "/" + "a".repeat(7_000));
    private static final List<String> HEADERS = List.of(
            "Content-Type: /" + WORD,
            "Content-Type: application/json;charset=" + WORD,
            "Accept: ;;;" + WORD,
            "Content-Length: -1",
            "Content-Length: 99999999999999999999",
            "Transfer-Encoding: " + WORD,
            "Cookie: amparo_chat=" + WORD + "." + WORD,
            "Cookie: =;=;;" + WORD,
            "Expect: " + WORD,
            "Origin: http://[" + WORD,
            "Accept-Language: %%%" + WORD,
            "Last-Event-ID: " + WORD,
            "X-Forwarded-For: ][" + WORD,
            "X-Forwarded-Host: a:b:" + WORD,
            "X-Forwarded-Proto: " + WORD,
            "X-Forwarded-Port: 99999999",
            "Forwarded: host=\"a:b:c\";proto=" + WORD,
            "Host: [::" + WORD,
            "Upgrade: " + WORD,
            "X-Hub-Signature-256: sha256=\u00ff" + WORD,
            WORD + ": " + "x".repeat(9_000));

    private final RunningAmparo amparo = RunningAmparo.instance();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void lookAway() {
        root.detachAppender(log);
    }

    @Test
    void areAnsweredWithoutTroubleWithoutALineInTheLogAndWithoutAnEcho() throws IOException {
        List<Trace> seen = new ArrayList<>();
        for (URI port : List.of(amparo.at(""), amparo.managementAt(""))) {
            for (String call : calls()) {
                String answer = answerTo(port.getPort(), call);
                assertThat(answer).as(call).matches("(?s)(HTTP/1.1 [1-4].*)?");
                seen.add(Trace.of("an answer", answer));
            }
        }
        seen.add(Trace.of("the counters", counters()));

        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).isEmpty();
        assertThat(CANARIES.hits(seen)).isEmpty();
    }

    @Test
    void theDoorCountsThemAndNobodyElseDoes() throws IOException {
        answerTo(amparo.at("").getPort(), call("POST", "/webhook/" + WORD, "Content-Length: 2"));

        assertThat(counters()).contains("amparo_webhook").doesNotContain("http_server_requests");
    }

    private String counters() {
        return new String(
                new Visitor(amparo)
                        .get(amparo.managementAt("/actuator/prometheus"))
                        .body(),
                ISO_8859_1);
    }

    private static List<String> calls() {
        List<String> calls = new ArrayList<>();
        for (String address : ADDRESSES) {
            METHODS.forEach(method -> calls.add(call(method, address, "Content-Length: 2")));
        }
        for (String address :
                List.of("/webhook/whatsapp", "/webhook/telegram", "/chat/messages", "/chat/session", "/")) {
            HEADERS.forEach(header -> calls.add(call("POST", address, header)));
            HEADERS.forEach(header -> calls.add(call("GET", address, header)));
        }
        return calls;
    }

    private static String call(String method, String address, String header) {
        String host = header.startsWith("Host") ? "" : "Host: x\r\n";
        return method + " " + address + " HTTP/1.1\r\n" + host + header + "\r\nConnection: close\r\n\r\n{}";
    }

    /** The beginning of it; nothing if they hang up or wait for more. */
    private static String answerTo(int port, String call) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(500);
            socket.getOutputStream().write(call.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readNBytes(4_000), ISO_8859_1);
        } catch (SocketTimeoutException theyWaitForMore) {
            return "";
        }
    }
}
