package org.amparo.chaos;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Many people writing at once, through a provider that delivers some messages twice and some again much later. */
final class Crowd {
    /** What people say in turn: each has an answer of its own, so that order shows. The first one tells the language. */
    static final List<String> WORDS = List.of("show me the menu please", "thank you very much", "go back", "stop");

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final String secret;
    private final IntFunction<URI> doors;
    private final AtomicLong refused = new AtomicLong();

    /** @param doors which replica's webhook to use for the n-th try */
    Crowd(String secret, IntFunction<URI> doors) {
        this.secret = secret;
        this.doors = doors;
    }

    static String number(int person) {
        return "1555%07d".formatted(person);
    }

    static String word(int message) {
        return WORDS.get(message % WORDS.size());
    }

    /** Everything one person writes, each message delivered until it is accepted, as a provider would. */
    void write(int person, int messages, long seed) {
        SplittableRandom chance = new SplittableRandom(seed * 1_000_003 + person);
        for (int i = 0; i < messages; i++) {
            deliver(person, i);
            if (chance.nextInt(100) < 20) {
                deliver(person, i);
            }
            if (i > 0 && chance.nextInt(100) < 5) {
                deliver(person, chance.nextInt(i));
            }
        }
    }

    /** How often a delivery was not accepted and had to be repeated. */
    long refused() {
        return refused.get();
    }

    private void deliver(int person, int message) {
        byte[] body = body(person, message).getBytes(StandardCharsets.UTF_8);
        for (int attempt = 0; attempt < 2000; attempt++) {
            if (status(doors.apply(person + attempt), body) == 200) {
                return;
            }
            refused.incrementAndGet();
            pause();
        }
        throw new AssertionError("A message was never accepted");
    }

    private int status(URI door, byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(door)
                .timeout(Duration.ofSeconds(5))
                .header("Content-Type", "application/json")
                .header("X-Hub-Signature-256", "sha256=" + hmac(body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (java.io.IOException noAnswer) {
            return 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private static String body(int person, int message) {
        return """
                {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{
                "metadata":{"phone_number_id":"100"},"messages":[{"from":"%s","id":"wamid.%d.%d","timestamp":"%d",
                "type":"text","text":{"body":"%s"}}]}}]}]}""".formatted(number(person), person, message, System.currentTimeMillis() / 1000, word(message));
    }

    private String hmac(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (java.security.GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
}
