package org.amparo.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plays WhatsApp: takes every send, and tells whoever waits for the first part of an answer that it came. */
final class QuietProvider implements AutoCloseable {
    private static final byte[] TAKEN = "{\"messages\":[{\"id\":\"wamid.bench\"}]}".getBytes(UTF_8);
    private static final Pattern TO = Pattern.compile("\"to\":\"([0-9]+)\"");
    private static final Pattern TRACKER = Pattern.compile("\"biz_opaque_callback_data\":\"([0-9]+)\\.1\"");

    private final Map<String, CompletableFuture<Long>> awaited = new ConcurrentHashMap<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(4);
    private final HttpServer server;

    QuietProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        server.setExecutor(workers);
        server.createContext("/", exchange -> {
            try (exchange) {
                arrived(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, TAKEN.length);
                exchange.getResponseBody().write(TAKEN);
            }
        });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
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
        server.stop(0);
        workers.shutdownNow();
    }
}
