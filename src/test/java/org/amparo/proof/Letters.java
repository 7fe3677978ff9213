package org.amparo.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What a person with this number sends, now: every kind of call that was ever recorded, with this word wherever a service puts what people
 * wrote, called themselves, named, or shared.
 */
final class Letters {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path RECORDED = Path.of("src/test/resources/channel");
    private static final Set<String> TYPED = Set.of(
            "body",
            "caption",
            "title",
            "description",
            "name",
            "formatted_name",
            "first_name",
            "last_name",
            "username",
            "filename",
            "file_name",
            "address",
            "url",
            "phone",
            "phone_number",
            "details",
            "vcard",
            "question",
            "emoji");

    private final String number;
    private final String word;
    private int sent;

    /**
     * @param number ten digits; WhatsApp knows the person by a 1 before them, Telegram by them alone
     * @param word one word of letters
     */
    Letters(String number, String word) {
        this.number = number;
        this.word = word;
    }

    String whatsAppNumber() {
        return "1" + number;
    }

    byte[] whatsApp(String words) {
        return envelope(element(words));
    }

    /** One call with many messages, in this order. */
    byte[] whatsAppBatch(List<String> words) {
        return envelope(String.join(",", words.stream().map(this::element).toList()));
    }

    private String element(String words) {
        return """
                {"from":"%s","id":"%s","timestamp":"%d","type":"text","text":{"body":"%s"}}""".formatted(whatsAppNumber(), newId(), Instant.now().getEpochSecond(), words);
    }

    private static byte[] envelope(String elements) {
        return """
                {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{
                "metadata":{"phone_number_id":"106540352242922"},"messages":[%s]}}]}]}""".formatted(elements).getBytes(UTF_8);
    }

    byte[] telegram(String words) {
        return """
                {"update_id":%d,"message":{"message_id":1,"date":%d,"text":"%s","chat":{"id":%s,"type":"private","first_name":"%s"},
                "from":{"id":%s,"is_bot":false,"first_name":"%s","language_code":"es"}}}""".formatted(newNumber(), Instant.now().getEpochSecond(), words, number, word, number, word)
                .getBytes(UTF_8);
    }

    /** Every recorded call of a channel as if this person had made it. */
    List<byte[]> everyKindOf(String channel) {
        List<byte[]> bodies = new ArrayList<>();
        try (Stream<Path> files = Files.list(RECORDED.resolve(channel))) {
            for (Path file : files.sorted().toList()) {
                bodies.add(mine(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bodies;
    }

    private byte[] mine(String recorded) {
        JsonNode body = JSON.readTree(recorded);
        sign(body);
        return body.toString()
                .replaceAll("wamid\\.[A-Za-z0-9+/=]+", newId())
                .replace("\"update_id\":123456789", "\"update_id\":" + newNumber())
                .replaceAll("1?5550100\\d{3}", whatsAppNumber())
                .replace("\"id\":" + whatsAppNumber(), "\"id\":" + number)
                .replaceAll(
                        "17953487\\d\\d|17953488\\d\\d",
                        Long.toString(Instant.now().getEpochSecond()))
                .getBytes(UTF_8);
    }

    private void sign(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                boolean typed = TYPED.contains(field.getKey()) || field.getKey().equals("text");
                if (typed && field.getValue() instanceof StringNode text) {
                    object.put(field.getKey(), text.stringValue() + " " + word);
                }
            }
        }
        node.forEach(this::sign);
    }

    /** As WhatsApp makes them: the number is inside, in base64. */
    private String newId() {
        byte[] inside = ("\30\13" + whatsAppNumber() + "\25\2" + newNumber()).getBytes(UTF_8);
        return "wamid." + Base64.getEncoder().encodeToString(inside);
    }

    private long newNumber() {
        return Long.parseLong(number) % 1_000_000 * 1_000 + ++sent;
    }
}
