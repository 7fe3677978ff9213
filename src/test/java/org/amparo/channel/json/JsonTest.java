package org.amparo.channel.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void onlyATextIsAText() {
        Json json = json("{\"a\":\"x\",\"b\":5,\"c\":null,\"d\":{},\"e\":\" \",\"f\":true}");
        assertThat(json.text("a")).contains("x");
        for (String other : new String[] {"b", "c", "d", "e", "f", "absent"}) {
            assertThat(json.text(other)).isEmpty();
        }
    }

    @Test
    void onlyAWholeNumberThatFitsIsANumber() {
        Json json = json("{\"a\":5,\"b\":\"5\",\"c\":18446744073709551615,\"d\":1e999999,\"e\":1.5,\"f\":null}");
        assertThat(json.number("a")).hasValue(5);
        for (String other : new String[] {"b", "c", "d", "e", "f", "absent"}) {
            assertThat(json.number(other)).isEmpty();
        }
    }

    @Test
    void askingAThingForWhatItIsNotGivesNothing() {
        Json text = json("\"x\"");
        assertThat(text.at("a").at("b").isNothing()).isTrue();
        assertThat(text.elements()).isEmpty();
        assertThat(text.isTrue("a")).isFalse();
    }

    @Test
    void aKeyThatStandsTwiceIsNoReasonToFail() {
        assertThat(json("{\"a\":\"x\",\"a\":\"y\"}").text("a")).isPresent();
    }

    @Test
    void halfACharacterBecomesAReplacement() {
        assertThat(json("{\"a\":\"x\\ud83dy\"}").text("a")).contains("x\uFFFDy");
        assertThat(json("{\"a\":\"\\ud83d\\ude00\"}").text("a")).contains("😀");
    }

    @Test
    void anHonestDepthIsReadAndAnAbsurdOneIsNot() {
        assertThat(Json.parse(nested(90))).isPresent();
        assertThat(Json.parse(nested(100_000))).isEmpty();
    }

    @Test
    void aDocumentLargerThanAnyServiceSendsIsNotRead() {
        assertThat(Json.parse(("\"" + "x".repeat(1024 * 1024) + "\"").getBytes(UTF_8)))
                .isPresent();
        assertThat(Json.parse(("\"" + "x".repeat(Json.LONGEST_DOCUMENT) + "\"").getBytes(UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "{\"a\":}", "nul", "\u0000", "{} {}", "{\"a\":\"\u0001\"}"})
    void whatIsNoDocumentIsNotRead(String text) {
        assertThat(Json.parse(text.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void bytesThatAreNoUtf8AreNotRead() {
        assertThat(Json.parse(new byte[] {'"', (byte) 0xC3, (byte) 0x28, '"'})).isEmpty();
    }

    @Test
    void anEmptyBodyHoldsNothing() {
        assertThat(Json.parse(new byte[0]).map(Json::isNothing).orElse(true)).isTrue();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(json(new String(Json.bytes(Map.of("a", "é😀\"\n")), UTF_8)).text("a"))
                .contains("é😀\"\n");
    }

    @Test
    void evenHalfACharacterCanBeWritten() {
        assertThat(Json.bytes(Map.of("a", "x\ud83d"))).isNotEmpty();
    }

    private static Json json(String text) {
        return Json.parse(text.getBytes(UTF_8)).orElseThrow();
    }

    private static byte[] nested(int depth) {
        return ("[".repeat(depth) + "]".repeat(depth)).getBytes(UTF_8);
    }
}
