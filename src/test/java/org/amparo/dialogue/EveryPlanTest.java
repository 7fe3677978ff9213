package org.amparo.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.guides.Facet;
import org.amparo.guides.Facts;
import org.amparo.guides.pages.FacetValues;
import org.amparo.message.Choice;
import org.amparo.message.Reply;
import org.amparo.privacy.Retention;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever people answer, in every language: a plan of theirs that can be shown, walked through and taken away. */
class EveryPlanTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    /** What WhatsApp takes over a list, and without one: no plan has to be cut. */
    private static final int OVER_A_LIST = 1024;

    private static final int ALONE = 4096;

    @TestFactory
    Stream<DynamicTest> whateverIsAnsweredThereIsAPlan() {
        return languages(language -> everybody().forEach(facts -> {
            Decision shown = made(language, facts);
            assertThat(shown.next().plan().actions())
                    .hasSizeBetween(5, 10)
                    .allSatisfy(intent -> assertThat(Talk.RELEASE.intents()).containsKey(intent));
            assertThat(shown.replies()).allSatisfy(EveryPlanTest::fits);
        }));
    }

    @TestFactory
    Stream<DynamicTest> whatWorriesMostIsAmongTheFirstThree() {
        Map<String, String> answers = Map.of(
                "accounts", "security-checkup",
                "phone", "secure-phone",
                "chats", "secure-messaging",
                "harassment", "privacy-checkup",
                "physical", "protect-family",
                "network", "blocked-internet",
                "strain", "wellbeing");
        return answers.entrySet().stream()
                .map(answer -> DynamicTest.dynamicTest(
                        answer.getKey(),
                        () -> assertThat(made("en", new Facts(Map.of(Facet.WORRY, answer.getKey())))
                                        .next()
                                        .plan()
                                        .actions()
                                        .subList(0, 3))
                                .contains(answer.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> everyGuideOfItCanBeTickedOffAndTakenAway() {
        return languages(language -> {
            Conversation planned = made(language, Facts.NONE).next();
            Decision ticks = tap(planned, "p:tick");
            assertThat(ticks.replies()).allSatisfy(EveryPlanTest::fits);
            for (Choice choice : ticks.next().offered()) {
                planned = tap(planned, choice.payload()).next();
            }
            assertThat(planned.plan().open()).isEmpty();
            assertThat(tap(planned, "p:text").replies())
                    .hasSize(2)
                    .allSatisfy(reply -> assertThat(reply.text()).hasSizeLessThanOrEqualTo(ALONE));
        });
    }

    @TestFactory
    Stream<DynamicTest> asManyDaysAreToldAsItIsKept() {
        String days = Long.toString(Retention.CONVERSATION.toDays());
        return languages(language -> {
            assertThat(Talk.RELEASE.voice(language).say("plan-made")).contains(" " + days + " ");
            assertThat(Talk.RELEASE
                            .guide(Planning.GUIDE, language)
                            .orElseThrow()
                            .step("my-plan")
                            .orElseThrow()
                            .text())
                    .contains(" " + days + " ");
        });
    }

    private static Stream<DynamicTest> languages(java.util.function.Consumer<String> test) {
        return Talk.RELEASE.languages().stream()
                .map(language -> DynamicTest.dynamicTest(language.code(), () -> test.accept(language.code())));
    }

    /** Every combination of answers. */
    private static Stream<Facts> everybody() {
        Stream<Facts> all = Stream.of(Facts.NONE);
        for (Facet facet : EnumSet.complementOf(EnumSet.of(Facet.OTHER_APP))) {
            all = all.flatMap(facts -> FacetValues.of(facet).stream().map(value -> facts.with(Map.of(facet, value))));
        }
        return all;
    }

    private static Decision made(String language, Facts facts) {
        Conversation someone = Conversation.fresh().speaking(language).with(new Known(facts, Optional.empty()));
        return Planning.make(
                new Turn(Talk.RELEASE, "webchat", someone, new Happening.Tapped("p:new"), NOW, Optional.empty()));
    }

    private static Decision tap(Conversation conversation, String payload) {
        return Dialogue.decide(Talk.RELEASE, Optional.of(conversation), "webchat", new Happening.Tapped(payload), NOW);
    }

    private static void fits(Reply reply) {
        assertThat(reply.text()).isNotBlank().doesNotContain("{", "}");
        assertThat(reply.text()).hasSizeLessThanOrEqualTo(OVER_A_LIST);
        assertThat(reply.choices()).hasSizeLessThanOrEqualTo(10);
        assertThat(reply.choices().stream().map(Choice::title)).doesNotHaveDuplicates();
    }
}
