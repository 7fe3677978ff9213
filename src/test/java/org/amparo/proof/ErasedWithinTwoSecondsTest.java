package org.amparo.proof;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.amparo.RunningAmparo;
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
        return Tongue.inEveryState()
                .map(at -> DynamicTest.dynamicTest(
                        at.tongue() + ": '" + at.erase() + "' after '" + at.state() + "'", () -> {
                            Somebody somebody = somebody();
                            somebody.says(at.state());
                            await().until(() -> somebody.isRemembered());
                            somebody.says(at.erase());
                            somebody.isForgotten();
                        }));
    }

    @Test
    void bySomebodyNew() {
        Somebody somebody = somebody();
        somebody.says("erase");
        somebody.isForgotten();
    }

    @Test
    void whileTheServiceIsAwayAndEverythingWaits() {
        Somebody somebody = somebody();
        amparo.provider().answers(500, "");
        somebody.says("menu");
        await().until(() -> somebody.keys().stream().anyMatch(key -> key.startsWith("o:")));
        somebody.says("erase");
        somebody.isForgotten();
    }

    @Test
    void whileTheServiceHangsWithAReplyInItsHands() {
        Somebody somebody = somebody();
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
        Somebody somebody = somebody();
        List<String> manyAndErase = new ArrayList<>(java.util.Collections.nCopies(30, "they hacked my account"));
        manyAndErase.add("erase");
        somebody.sends(somebody.letters().whatsAppBatch(manyAndErase));
        somebody.isForgotten();
    }

    @Test
    void andNoOldMessageBringsThemBack() {
        Somebody somebody = somebody();
        byte[] old = somebody.letters().whatsAppBatch(List.of("menu", "they are at my door"));
        byte[] erase = somebody.letters().whatsApp("erase");
        somebody.sends(old);
        somebody.sends(erase);
        somebody.isForgotten();
        somebody.sends(old);
        somebody.sends(erase);
        await().during(Duration.ofMillis(500)).until(() -> somebody.keys().isEmpty());
    }

    @Test
    void andTheyAreTold() {
        Somebody somebody = somebody();
        somebody.says("borra todo");
        await().until(() -> amparo.provider().bodiesSent().stream()
                .filter(body -> body.contains(somebody.letters().whatsAppNumber()))
                .anyMatch(body -> body.contains("1.1")));
        somebody.isForgotten();
    }

    private Somebody somebody() {
        return new Somebody(amparo, visitor, "555640%04d".formatted(PEOPLE.incrementAndGet()));
    }
}
