package org.amparo.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.amparo.RunningAmparo;
import org.amparo.channel.ProviderStandIn;

/** Plays whoever comes to the door, and remembers every answer with all its headers. */
final class Visitor {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final RunningAmparo amparo;
    private final Queue<Trace> answers = new ConcurrentLinkedQueue<>();

    Visitor(RunningAmparo amparo) {
        this.amparo = amparo;
    }

    int whatsApp(byte[] body) {
        return post("/webhook/whatsapp", body, "X-Hub-Signature-256", ProviderStandIn.signature(body));
    }

    int telegram(byte[] body) {
        return post("/webhook/telegram", body, "X-Telegram-Bot-Api-Secret-Token", ProviderStandIn.TELEGRAM_SECRET);
    }

    int post(String path, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(amparo.at(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return headers.length == 0
                ? send(request).statusCode()
                : send(request.headers(headers)).statusCode();
    }

    int post(String path, String body, String... headers) {
        return post(path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    HttpResponse<byte[]> get(URI uri) {
        return send(HttpRequest.newBuilder(uri));
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            HttpRequest built = request.timeout(Duration.ofSeconds(20)).build();
            HttpResponse<byte[]> answer = HTTP.send(built, HttpResponse.BodyHandlers.ofByteArray());
            String kind = "answer " + answer.statusCode() + " of " + kindOf(built.uri());
            answers.add(Trace.of(kind, answer.headers().map().toString()));
            answers.add(new Trace(kind, answer.body()));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String kindOf(URI uri) {
        return uri.getPath().startsWith("/actuator/")
                ? uri.getPath()
                : uri.getPath().split("/", 3)[1];
    }

    List<Trace> answers() {
        return List.copyOf(answers);
    }
}
