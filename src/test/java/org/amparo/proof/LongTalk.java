package org.amparo.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import org.amparo.RunningAmparo;
import org.amparo.channel.ProviderStandIn;
import org.amparo.message.Address;
import org.amparo.message.Person;
import org.amparo.privacy.Pseudonyms;

/** A person who has bad luck with everything: all kinds of messages, calls that are no calls, and a service that is away for a while. */
final class LongTalk {
    private final RunningAmparo amparo;
    private final Visitor visitor;
    private final Letters letters;
    private final String word;
    private final Person person;

    LongTalk(RunningAmparo amparo, Visitor visitor, String number, String word) {
        this.amparo = amparo;
        this.visitor = visitor;
        this.letters = new Letters(number, word);
        this.word = word;
        this.person = amparo.bean(Pseudonyms.class).personAt(Address.of("whatsapp", letters.whatsAppNumber()));
    }

    Person person() {
        return person;
    }

    void everyKindOfMessage() {
        for (byte[] body : letters.everyKindOf("whatsapp")) {
            visitor.whatsApp(body);
            visitor.whatsApp(body);
        }
        for (byte[] body : letters.everyKindOf("telegram")) {
            visitor.telegram(body);
            visitor.telegram(body);
        }
        for (String words : List.of(
                "how do i turn on disappearing messages in whatsapp",
                "they are at my door, " + word,
                "human",
                word + " needs a human",
                "mexico",
                "my password is " + word + "9!",
                "hola, soy " + word + " y " + letters.whatsAppNumber() + " es mi número",
                word,
                word.repeat(400),
                "next",
                "stop")) {
            assertThat(visitor.whatsApp(letters.whatsApp(words))).isEqualTo(200);
            assertThat(visitor.telegram(letters.telegram(words))).isEqualTo(200);
        }
    }

    void inTheBrowser() {
        String cookie = visitor.send(
                        HttpRequest.newBuilder(amparo.at("/chat/session")).POST(HttpRequest.BodyPublishers.noBody()))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";", 2)[0];
        assertThat(visitor.post("/chat/messages", "{\"id\":\"1\",\"text\":\"soy " + word + "\"}", "Cookie", cookie))
                .isBetween(200, 400);
        visitor.post("/chat/messages", "{\"id\":\"2\",\"text\":\"" + word + "\"}", "Cookie", cookie + word);
        visitor.post("/chat/messages", "{\"" + word, "Cookie", cookie);
    }

    void callsThatAreNone() {
        byte[] genuine = letters.whatsApp(word);
        visitor.post("/webhook/whatsapp", genuine, "X-Hub-Signature-256", "sha256=" + word);
        visitor.post("/webhook/whatsapp", genuine);
        visitor.post("/webhook/telegram", genuine, "X-Telegram-Bot-Api-Secret-Token", word);
        visitor.post("/webhook/whatsapp", genuine, "Content-Encoding", word);
        visitor.post("/webhook/nobody", genuine);
        visitor.post("/webhook/whatsapp", word.repeat(1024 * 1024 / word.length() + 1));
        for (String body : List.of(
                "{\"object\":\"" + word,
                word,
                "{\"object\":\"whatsapp_business_account\",\"entry\":\"" + word + "\"}",
                "[".repeat(5_000) + word)) {
            visitor.whatsApp(body.getBytes(UTF_8));
            visitor.telegram(body.getBytes(UTF_8));
        }
    }

    /** The fifth worker died over it; this one gives it up. */
    void aMessageThatFailsAgainAndAgain() {
        String record = RedisTraces.ask(
                amparo.redisUrl(),
                redis -> RedisTraces.keys(redis).stream()
                        .map(RedisTraces::text)
                        .filter(key -> key.startsWith("st:") && key.endsWith(person.pseudonym()))
                        .findFirst()
                        .orElseThrow());
        RedisTraces.ask(
                amparo.redisUrl(),
                redis -> redis.hset(record.getBytes(UTF_8), "att".getBytes(UTF_8), "5".getBytes(UTF_8)));
        assertThat(visitor.whatsApp(letters.whatsApp("this one is poison, says " + word)))
                .isEqualTo(200);
    }

    /** Admitting and working fail, and say so. What is sent again is kept; it comes from somebody of its own, who waits out a lease. */
    void withRedisAway(Letters somebody) {
        byte[] body = somebody.whatsApp(word);
        RedisTraces.ask(amparo.redisUrl(), redis -> redis.clientPause(1_500));
        assertThat(visitor.whatsApp(body)).isEqualTo(503);
        await().atMost(Duration.ofSeconds(5)).until(() -> visitor.whatsApp(body) == 200);
    }

    /** What is promised waits in Redis meanwhile, and the service repeats in its answer what it was sent. */
    void withTheServiceAway(Runnable meanwhile) {
        ProviderStandIn provider = amparo.provider();
        try {
            provider.answers(500, """
                    {"error":{"message":"(#131000) %s %s","error_data":{"details":"%s"}},"ok":false,"description":"%s"}""".formatted(word, letters.whatsAppNumber(), word, word));
            visitor.whatsApp(letters.whatsApp("menu"));
            visitor.telegram(letters.telegram("menu"));
            await().atMost(Duration.ofSeconds(5)).until(() -> waiting() > 0);
            meanwhile.run();
            provider.resetsConnections();
            visitor.whatsApp(letters.whatsApp(word + "?"));
        } finally {
            provider.accepts();
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> waiting() == 0);
    }

    private long waiting() {
        return RedisTraces.ask(
                amparo.redisUrl(),
                redis -> RedisTraces.keys(redis).stream()
                        .map(RedisTraces::text)
                        .filter(key -> key.startsWith("o:") && key.endsWith(person.pseudonym()))
                        .count());
    }

    /** Typed wrong, typed right, and used. */
    void choosesASecretWord() {
        for (String words : List.of("secret word", "no", word + "!", word + " once more", "secret word", word, word)) {
            assertThat(visitor.whatsApp(letters.whatsApp(words))).isEqualTo(200);
            assertThat(visitor.telegram(letters.telegram(words))).isEqualTo(200);
        }
    }

    /** The word that was chosen. */
    void isUnderDuress() {
        assertThat(visitor.whatsApp(letters.whatsApp(word))).isEqualTo(200);
        assertThat(visitor.telegram(letters.telegram(word))).isEqualTo(200);
    }

    void erasesEverything() {
        assertThat(visitor.whatsApp(letters.whatsApp("erase"))).isEqualTo(200);
        assertThat(visitor.telegram(letters.telegram("borra todo"))).isEqualTo(200);
    }
}
