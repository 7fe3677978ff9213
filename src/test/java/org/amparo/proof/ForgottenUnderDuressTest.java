package org.amparo.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.amparo.RunningAmparo;
import org.amparo.TestKnowledge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever has to open the chat in front of somebody writes their own word: they are forgotten, and the screen does not tell. */
class ForgottenUnderDuressTest {
    private static final String WORD = Tongue.EN.secretWord();
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
                .map(at -> DynamicTest.dynamicTest(at.tongue() + " after '" + at.state() + "'", () -> {
                    Somebody somebody = somebodyWithASecretWord(at.tongue());
                    somebody.says(at.state());
                    somebody.says(at.tongue().secretWord().toUpperCase(Locale.ROOT) + "!");
                    somebody.isForgotten();
                }));
    }

    @ParameterizedTest
    @EnumSource
    void andGetsTheAnswerThatAnybodyGetsForTheseWords(Tongue tongue) {
        Somebody somebody = somebodyWithASecretWord(tongue);
        Somebody anybody = somebody();
        anybody.says(tongue.askingForASecretWord());
        await().until(() -> anybody.got().size() == 2);
        anybody.says(tongue.menu());
        await().until(() -> anybody.got().size() == 3);
        int before = somebody.got().size();

        somebody.says(tongue.secretWord());
        anybody.says(tongue.secretWord());

        await().until(() -> somebody.got().size() > before && anybody.got().size() > 3);
        assertThat(somebody.got().subList(before, before + 1))
                .isEqualTo(anybody.got().subList(3, 4));
        somebody.isForgotten();
        assertThat(somebody.got()).hasSize(before + 1);
    }

    @Test
    void whileTheServiceIsAwayAndEverythingWaits() {
        Somebody somebody = somebodyWithASecretWord();
        amparo.provider().answers(500, "");
        somebody.says("menu");
        await().until(() -> somebody.keys().stream().anyMatch(key -> key.startsWith("o:")));
        somebody.says(WORD);
        somebody.isForgotten();
    }

    @Test
    void whileTheirMessagesAreBeingHandled() {
        Somebody somebody = somebodyWithASecretWord();
        List<String> many = new ArrayList<>(java.util.Collections.nCopies(10, "me hackearon la cuenta"));
        many.add(WORD);
        somebody.sends(somebody.letters().whatsAppBatch(many));
        await().until(() -> !somebody.isRemembered());
    }

    @Test
    void andTheWordIsForgottenWithThem() {
        Somebody somebody = somebodyWithASecretWord();
        somebody.says(WORD);
        somebody.isForgotten();
        somebody.says("menu");
        somebody.says(WORD);
        await().during(java.time.Duration.ofMillis(500)).until(somebody::isRemembered);
    }

    private Somebody somebodyWithASecretWord() {
        return somebodyWithASecretWord(Tongue.EN);
    }

    private Somebody somebodyWithASecretWord(Tongue tongue) {
        Somebody somebody = somebody();
        Stream.of(tongue.askingForASecretWord(), tongue.secretWord(), tongue.secretWord())
                .forEach(somebody::says);
        String kept =
                TestKnowledge.ofTheContent().release().voice(tongue.code()).say("secret-kept");
        await().until(() -> somebody.got().stream().anyMatch(body -> body.contains(kept.substring(0, 60))));
        return somebody;
    }

    private Somebody somebody() {
        return new Somebody(amparo, visitor, "555641%04d".formatted(PEOPLE.incrementAndGet()));
    }
}
