package org.amparo.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.resources.LoopResources;

/**
 * Plays WhatsApp: takes every send, and tells whoever waits for the first part of an answer that it came. Answers in one piece, as
 * services do: the JDK's own server sends the headers ahead, and the rest up to 40 ms later.
 */
final class QuietProvider implements AutoCloseable {
    private static final String TAKEN = "{\"messages\":[{\"id\":\"wamid.bench\"}]}";
    private static final Pattern TO = Pattern.compile("\"to\":\"([0-9]+)\"");
    private static final Pattern TRACKER = Pattern.compile("\"biz_opaque_callback_data\":\"([0-9]+)\\.1\"");

    private final Map<String, CompletableFuture<Long>> awaited = new ConcurrentHashMap<>();
    private final DisposableServer server;

    QuietProvider(LoopResources loops) {
        server = HttpServer.create()
                .host("127.0.0.1")
                .runOn(loops)
                .handle((request, response) -> response.header("Content-Type", "application/json")
                        .header("Content-Length", String.valueOf(TAKEN.length()))
                        .sendString(request.receive()
                                .aggregate()
                                .asString(UTF_8)
                                .doOnNext(this::arrived)
                                .then(Mono.just(TAKEN))))
                .bindNow();
    }

    String url() {
        return "http://127.0.0.1:" + server.port();
    }

    /** Completes with {@link System#nanoTime} when the answer to a person's message of this number, counted from 1, comes. */
    CompletableFuture<Long> answerTo(String number, int message) {
        return awaited.computeIfAbsent(number + "/" + message, key -> new CompletableFuture<>());
    }

    private void arrived(String body) {
        Matcher to = TO.matcher(body);
        Matcher tracker = TRACKER.matcher(body);
        if (to.find() && tracker.find()) {
            CompletableFuture<Long> waiting = awaited.remove(to.group(1) + "/" + tracker.group(1));
            if (waiting != null) {
                waiting.complete(System.nanoTime());
            }
        }
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
