package org.amparo.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.amparo.RunningAmparo;
import org.amparo.message.Address;
import org.amparo.message.Person;
import org.amparo.privacy.Pseudonyms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whoever asks to be forgotten is: no key of theirs, and no set that names them. */
class ErasedWithinTwoSecondsTest {
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final RunningAmparo amparo = RunningAmparo.instance();
    private final Visitor visitor = new Visitor(amparo);

    @AfterEach
    void theServiceIsWell() {
        amparo.provider().accepts();
    }

    @TestFactory
    Stream<DynamicTest> inEveryStateAndLanguage() {
        return Stream.of("erase", "Delete everything you know about me!", "borra todo", "BÓRRAME")
                .flatMap(erase -> Stream.of(
                                "menu",
                                "how do i turn on disappearing messages in whatsapp",
                                "como activo los mensajes temporales",
                                "they are at my door",
                                "están en mi puerta",
                                "human",
                                "language",
                                "xqzw wqzx",
                                "stop")
                        .map(state -> DynamicTest.dynamicTest("'" + erase + "' after '" + state + "'", () -> {
                            Somebody somebody = new Somebody();
                            somebody.says(state);
                            await().until(() -> somebody.isRemembered());
                            somebody.says(erase);
                            somebody.isForgotten();
                        })));
    }

    @Test
    void bySomebodyNew() {
        Somebody somebody = new Somebody();
        somebody.says("erase");
        somebody.isForgotten();
    }

    @Test
    void whileTheServiceIsAwayAndEverythingWaits() {
        Somebody somebody = new Somebody();
        amparo.provider().answers(500, "");
        somebody.says("menu");
        await().until(() -> somebody.keys().stream().anyMatch(key -> key.startsWith("o:")));
        somebody.says("erase");
        somebody.isForgotten();
    }

    @Test
    void whileTheServiceHangsWithAReplyInItsHands() {
        Somebody somebody = new Somebody();
        amparo.provider().answersAfter(Duration.ofSeconds(3));
        somebody.says("menu");
        await().until(() -> somebody.keys().stream().anyMatch(key -> key.startsWith("o:")));
        somebody.says("erase");
        somebody.isForgotten();
        await().during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(6))
                .until(() -> somebody.keys().isEmpty());
    }

    @Test
    void whileTheirMessagesAreBeingHandled() {
        Somebody somebody = new Somebody();
        List<String> manyAndErase = new ArrayList<>(java.util.Collections.nCopies(30, "they hacked my account"));
        manyAndErase.add("erase");
        somebody.sends(somebody.letters.whatsAppBatch(manyAndErase));
        somebody.isForgotten();
    }

    @Test
    void andNoOldMessageBringsThemBack() {
        Somebody somebody = new Somebody();
        byte[] old = somebody.letters.whatsAppBatch(List.of("menu", "they are at my door"));
        byte[] erase = somebody.letters.whatsApp("erase");
        somebody.sends(old);
        somebody.sends(erase);
        somebody.isForgotten();
        somebody.sends(old);
        somebody.sends(erase);
        await().during(Duration.ofMillis(500)).until(() -> somebody.keys().isEmpty());
    }

    @Test
    void andTheyAreTold() {
        Somebody somebody = new Somebody();
        somebody.says("borra todo");
        await().until(() -> amparo.provider().bodiesSent().stream()
                .filter(body -> body.contains(somebody.letters.whatsAppNumber()))
                .anyMatch(body -> body.contains("1.1")));
        somebody.isForgotten();
    }

    private final class Somebody {
        private final Letters letters = new Letters("555640%04d".formatted(PEOPLE.incrementAndGet()), "Ollivantry");
        private final Person person =
                amparo.bean(Pseudonyms.class).personAt(Address.of("whatsapp", letters.whatsAppNumber()));

        void says(String words) {
            sends(letters.whatsApp(words));
        }

        void sends(byte[] body) {
            assertThat(visitor.whatsApp(body)).isEqualTo(200);
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
                                            && redis.zscore(
                                                            key,
                                                            person.pseudonym()
                                                                    .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                                    != null))
                            .map(RedisTraces::text)
                            .toList());
        }
    }
}
