package org.amparo.mailbox.redis;

import static org.amparo.mailbox.redis.Mail.ANA;
import static org.amparo.mailbox.redis.Mail.ANAS_ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.message.Address;
import org.amparo.message.Choice;
import org.amparo.message.Content;
import org.amparo.message.Incoming;
import org.amparo.message.Language;
import org.amparo.message.Part;
import org.amparo.privacy.Seals.BrokenSeal;
import org.amparo.privacy.Seals.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SealedMailTest {
    final SealedMail mail = new SealedMail(RedisForTests.SEALS);

    static Stream<Content> everyContent() {
        return Stream.of(
                new Content.Text("¿Qué hago? \uD83D\uDE30 \u202E ﷽"),
                new Content.Tap("guide:step:2", "Next"),
                new Content.Media("image", "look"),
                new Content.Location(),
                new Content.Contact(),
                new Content.Edit("m1", "new words"),
                new Content.Delete("m1"),
                new Content.Start("es"),
                new Content.Gone(),
                new Content.Status("m1", "2.1", "failed", "131026"),
                new Content.Ignored("group"));
    }

    @ParameterizedTest
    @MethodSource("everyContent")
    void aMessageComesBackAsItWas(Content content) throws BrokenSeal {
        Incoming message = new Incoming("id", new Address("sms", "us", "a", "b"), Instant.ofEpochSecond(7, 9), content);
        assertThat(mail.message(ANA, mail.seal(ANA, message))).isEqualTo(message);
    }

    @Test
    void noKindOfContentIsForgottenHere() {
        assertThat(everyContent().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrder(Content.class.getPermittedSubclasses());
    }

    @Test
    void aParcelComesBackAsItWas() throws BrokenSeal {
        Part part = new Part(
                "text", List.of(new Choice("a:b:1", "Sí")), Part.Look.LIST, "Elegir", new Language("ar", true));
        SealedMail.Waiting parcel = new SealedMail.Waiting("3.1", ANAS_ADDRESS, part);
        assertThat(mail.parcel(ANA, mail.seal(ANA, parcel))).isEqualTo(parcel);
    }

    @Test
    void aFormOfAnotherVersionIsABrokenSealThatQuotesNothing() {
        byte[] strange = RedisForTests.SEALS.seal(
                "{\"id\":\"CANARY\",\"content\":{\"kind\":\"Song\"}}".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                new Place(ANA.pseudonym(), "in", 1));
        assertThatThrownBy(() -> mail.message(ANA, strange))
                .isInstanceOf(BrokenSeal.class)
                .hasNoCause()
                .hasMessageNotContaining("CANARY");
    }
}
