package org.amparo.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import org.amparo.message.Content;
import org.amparo.message.Incoming;

/** What must hold of a reader, whatever the bytes are. */
public final class AnyBody {
    private AnyBody() {}

    /** It is read, the same each time, and into nothing but what can be stored. */
    public static void isReadBy(ChannelKind kind, byte[] body) {
        Reading reading = kind.read(WebhookCall.ofBody(body));
        assertThat(reading).isEqualTo(kind.read(WebhookCall.ofBody(body)));
        if (reading instanceof Reading.Messages all) {
            all.messages().forEach(AnyBody::canBeStored);
        }
    }

    private static void canBeStored(Incoming message) {
        CharsetEncoder utf8 = StandardCharsets.UTF_8.newEncoder();
        assertThat(message.id()).matches(utf8::canEncode);
        assertThat(message.from().id()).matches(utf8::canEncode);
        if (message.content() instanceof Content.Text text) {
            assertThat(text.text()).isNotBlank().matches(utf8::canEncode);
        }
    }
}
