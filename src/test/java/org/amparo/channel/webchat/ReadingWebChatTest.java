package org.amparo.channel.webchat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.channel.Reading;
import org.amparo.message.Content;
import org.amparo.message.Incoming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page can say. */
class ReadingWebChatTest {

    @Test
    void words() {
        assertThat(read("{\"id\":\"m-1\",\"text\":\"hola\"}").content()).isEqualTo(new Content.Text("hola"));
    }

    @Test
    void aTap() {
        assertThat(read("{\"id\":\"m-1\",\"payload\":\"n:1\",\"title\":\"Next\"}")
                        .content())
                .isEqualTo(new Content.Tap("n:1", "Next"));
    }

    @Test
    void theOpeningOfTheChatWithTheLanguageOfTheDevice() {
        assertThat(read("{\"id\":\"m-1\",\"start\":true,\"language\":\"es-MX\"}")
                        .content())
                .isEqualTo(new Content.Start("es-MX"));
        assertThat(read("{\"id\":\"m-1\",\"start\":true,\"language\":\"<b>\"}").content())
                .isEqualTo(new Content.Start(""));
    }

    @Test
    void theSameIdInAnotherBrowserIsAnotherMessage() {
        assertThat(read("{\"id\":\"m-1\",\"text\":\"hola\"}").id()).isEqualTo("session:m-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"text\":\"no id\"}",
                "{\"id\":7,\"text\":\"x\"}",
                "{\"id\":\"a b\",\"text\":\"x\"}",
                "{\"id\":\"m-1\"}",
                "{\"id\":\"m-1\",\"text\":\" \"}",
                "{\"id\":\"m-1\",\"text\":{}}",
                "{\"id\":\"m-1\",\"start\":\"true\"}"
            })
    void anythingElseIsUnreadable(String body) {
        assertThat(WebChatReader.read("session", body.getBytes(UTF_8))).isInstanceOf(Reading.Unreadable.class);
    }

    private static Incoming read(String body) {
        List<Incoming> messages = ((Reading.Messages) WebChatReader.read("session", body.getBytes(UTF_8))).messages();
        return messages.get(0);
    }
}
