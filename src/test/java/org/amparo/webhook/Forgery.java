package org.amparo.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpRequest;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.amparo.channel.ProviderStandIn;

/** A call that somebody else made up. */
record Forgery(String channel, Map<String, List<String>> headers, byte[] body) {
    private static final String META = "X-Hub-Signature-256";
    private static final String TELEGRAM = "X-Telegram-Bot-Api-Secret-Token";

    /** From what Meta would have sent, and chance, to what stands in the header. */
    private static final List<BiFunction<String, SplittableRandom, List<String>>> SIGNATURES = List.of(
            (right, chance) -> List.of(),
            (right, chance) -> List.of(""),
            (right, chance) -> List.of("sha256="),
            (right, chance) -> List.of("sha256=" + hex(chance, 64)),
            (right, chance) -> List.of("sha256=" + hex(chance, 64).toUpperCase(Locale.ROOT)),
            (right, chance) -> List.of(right.substring(0, chance.nextInt(right.length()))),
            (right, chance) -> List.of(right + hex(chance, 1 + chance.nextInt(4000))),
            (right, chance) -> List.of(withAnotherDigit(right, chance)),
            (right, chance) -> List.of("sha256=" + right.substring(7).toUpperCase(Locale.ROOT)),
            (right, chance) -> List.of("SHA256=" + right.substring(7)),
            (right, chance) -> List.of(right.substring(7)),
            (right, chance) -> List.of("sha1=" + hex(chance, 40)),
            (right, chance) -> List.of("sha1=" + right.substring(7)),
            (right, chance) -> List.of(right, right),
            (right, chance) -> List.of(right, "sha256=" + hex(chance, 64)),
            (right, chance) -> List.of(right + "," + right),
            (right, chance) -> List.of("sha256=" + right));

    private static final List<BiFunction<String, SplittableRandom, List<String>>> SECRETS = List.of(
            (right, chance) -> List.of(),
            (right, chance) -> List.of(""),
            (right, chance) -> List.of(hex(chance, 1 + chance.nextInt(300))),
            (right, chance) -> List.of(right.toUpperCase(Locale.ROOT)),
            (right, chance) -> List.of(right.substring(0, chance.nextInt(right.length()))),
            (right, chance) -> List.of(right + "x"),
            (right, chance) -> List.of(right, right));

    /** One of every kind, as chance has it. */
    static Forgery any(SplittableRandom chance) {
        byte[] body = body(chance);
        return switch (chance.nextInt(10)) {
            case 0 ->
                new Forgery("whatsapp", Map.of("X-Hub-Signature", List.of(ProviderStandIn.signature(body))), body);
            case 1 -> new Forgery("whatsapp", Map.of(META, List.of(signedWith(hex(chance, 20), body))), body);
            case 2 -> new Forgery("whatsapp", Map.of(META, List.of(ProviderStandIn.signature(new byte[] {1}))), body);
            case 3 ->
                new Forgery(
                        "telegram",
                        Map.of(TELEGRAM, one(SECRETS, chance).apply(ProviderStandIn.TELEGRAM_SECRET, chance)),
                        body);
            default ->
                new Forgery(
                        "whatsapp",
                        Map.of(META, one(SIGNATURES, chance).apply(ProviderStandIn.signature(body), chance)),
                        body);
        };
    }

    HttpRequest request(URI server) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve("/webhook/" + channel))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        return request.build();
    }

    private static byte[] body(SplittableRandom chance) {
        return switch (chance.nextInt(4)) {
            case 0 -> new byte[0];
            case 1 -> hex(chance, chance.nextInt(3000)).getBytes(UTF_8);
            default -> WhatsAppBody.saying("wamid." + chance.nextInt(), "15550100001", hex(chance, 20));
        };
    }

    private static String withAnotherDigit(String right, SplittableRandom chance) {
        int where = 7 + chance.nextInt(64);
        char other = right.charAt(where) == '0' ? '1' : '0';
        return right.substring(0, where) + other + right.substring(where + 1);
    }

    private static String hex(SplittableRandom chance, int length) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < length; i++) {
            hex.append(Character.forDigit(chance.nextInt(16), 16));
        }
        return hex.toString();
    }

    private static String signedWith(String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T one(List<T> of, SplittableRandom chance) {
        return of.get(chance.nextInt(of.size()));
    }
}
