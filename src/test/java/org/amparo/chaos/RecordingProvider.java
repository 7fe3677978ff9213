package org.amparo.chaos;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plays WhatsApp: accepts every send and remembers, per person, the trackers in the order of their coming. */
public final class RecordingProvider implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * One accepted send.
     *
     * @param at when it came, as {@link System#nanoTime} has it
     */
    public record Send(String tracker, String text, long at) {
        public long seq() {
            return Long.parseLong(tracker.substring(0, tracker.indexOf('.')));
        }
    }

    private final Map<String, List<Send>> sends = new ConcurrentHashMap<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(4);
    private final HttpServer server;

    public RecordingProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        server.setExecutor(workers);
        server.createContext("/", exchange -> {
            try (exchange) {
                long at = System.nanoTime();
                remember(JSON.readTree(exchange.getRequestBody().readAllBytes()), at);
                byte[] answer = "{\"messages\":[{\"id\":\"wamid.test\"}]}".getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
            }
        });
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What a person got, in order. */
    public List<Send> sentTo(String number) {
        return sends.getOrDefault(number, List.of());
    }

    public long total() {
        return sends.values().stream().mapToLong(Collection::size).sum();
    }

    private void remember(JsonNode body, long at) {
        if (!body.has("to")) {
            return;
        }
        JsonNode interactive = body.path("interactive");
        String text = interactive.isMissingNode()
                ? body.path("text").path("body").asString("")
                : interactive.path("body").path("text").asString("");
        sends.computeIfAbsent(body.path("to").asString(""), number -> new CopyOnWriteArrayList<>())
                .add(new Send(body.path("biz_opaque_callback_data").asString("0.0"), text, at));
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
