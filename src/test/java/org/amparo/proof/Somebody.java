package org.amparo.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.amparo.RunningAmparo;
import org.amparo.message.Address;
import org.amparo.message.Person;
import org.amparo.privacy.Pseudonyms;

/** A person on WhatsApp, what they get, and what Redis knows of them. */
final class Somebody {
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    private final RunningAmparo amparo;
    private final Visitor visitor;
    private final Letters letters;
    private final Person person;

    /** @param number ten digits */
    Somebody(RunningAmparo amparo, Visitor visitor, String number) {
        this.amparo = amparo;
        this.visitor = visitor;
        this.letters = new Letters(number, "Ollivantry");
        this.person = amparo.bean(Pseudonyms.class).personAt(Address.of("whatsapp", letters.whatsAppNumber()));
    }

    Letters letters() {
        return letters;
    }

    void says(String words) {
        sends(letters.whatsApp(words));
    }

    void sends(byte[] body) {
        assertThat(visitor.whatsApp(body)).isEqualTo(200);
    }

    /** Every message they were sent, first to last, as it went over the wire but for their number and the tracker. */
    List<String> got() {
        return amparo.provider().bodiesSent().stream()
                .filter(body -> body.contains(letters.whatsAppNumber()))
                .map(body -> body.replace(letters.whatsAppNumber(), "them")
                        .replaceAll("(biz_opaque_callback_data\":\")[0-9.]+", "$1"))
                .toList();
    }

    boolean isRemembered() {
        return !keys().isEmpty();
    }

    void isForgotten() {
        await().atMost(TWO_SECONDS).pollInterval(Duration.ofMillis(20)).until(() -> keys().isEmpty());
    }

    /** Keys with their name in it, and sets that name them. */
    List<String> keys() {
        return RedisTraces.ask(
                amparo.redisUrl(),
                redis -> RedisTraces.keys(redis).stream()
                        .filter(key -> RedisTraces.text(key).contains(person.pseudonym())
                                || (redis.type(key).equals("zset")
                                        && redis.zscore(key, person.pseudonym().getBytes(UTF_8)) != null))
                        .map(RedisTraces::text)
                        .toList());
    }
}
