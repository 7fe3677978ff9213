package org.amparo.channel.json;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A value in a document, or the lack of one. What is asked for is there in the right type, or it is not there: a number is no text, an
 * explicit null is nothing. No question throws.
 */
public final class Json {
    /** The largest body a service may send (WhatsApp: 3 MB, as its partners document). */
    public static final int LONGEST_DOCUMENT = 3 * 1024 * 1024;

    private static final int DEEPEST = 100;

    private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxDocumentLength(LONGEST_DOCUMENT)
                    .build())
            .build());

    private static final Pattern HALF_A_CHARACTER = Pattern.compile("\\p{Cs}");

    /** The lack of a value. */
    public static final Json NOTHING = new Json(MissingNode.getInstance());

    private final JsonNode node;

    private Json(JsonNode node) {
        this.node = node;
    }

    /** The document, or empty if it is none, or larger or deeper than any honest one. */
    public static Optional<Json> parse(byte[] document) {
        try {
            return Optional.of(new Json(MAPPER.readTree(document)));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    /** The object as a document in UTF-8. */
    public static byte[] bytes(Map<String, ?> object) {
        return MAPPER.writeValueAsBytes(object);
    }

    /** What stands under the name; nothing if this is no object. */
    public Json at(String name) {
        return new Json(node.path(name));
    }

    /** Whether there is nothing here. */
    public boolean isNothing() {
        return node.isMissingNode() || node.isNull();
    }

    public boolean isObject() {
        return node.isObject();
    }

    public boolean isArray() {
        return node.isArray();
    }

    /** The elements; none if this is no array. */
    public Stream<Json> elements() {
        return node.isArray() ? node.valueStream().map(Json::new) : Stream.empty();
    }

    /** The text, if it is one and not blank. A half character (a lone surrogate) is replaced by U+FFFD, so that it can be stored. */
    public Optional<String> text() {
        return node.isString()
                ? Optional.of(whole(node.stringValue())).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    private static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return HALF_A_CHARACTER.matcher(text).replaceAll("\uFFFD");
            }
        }
        return text;
    }

    /** The text under the name, if it is one and not blank. */
    public Optional<String> text(String name) {
        return at(name).text();
    }

    /** The whole number, if it is one and fits a long. */
    public OptionalLong number() {
        return node.isIntegralNumber() && node.canConvertToLong()
                ? OptionalLong.of(node.longValue())
                : OptionalLong.empty();
    }

    /** The whole number under the name, if it is one and fits a long. */
    public OptionalLong number(String name) {
        return at(name).number();
    }

    /** Whether the name stands for the word {@code true}, not for a text or number like it. */
    public boolean isTrue(String name) {
        return node.path(name).isBoolean() && node.path(name).booleanValue();
    }

    @Override
    public String toString() {
        return "Json";
    }
}
