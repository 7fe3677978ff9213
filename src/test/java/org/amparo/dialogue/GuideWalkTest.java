package org.amparo.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.TestKnowledge;
import org.amparo.channel.Limits;
import org.amparo.channel.Measure;
import org.amparo.channel.Rendering;
import org.amparo.dialogue.Effect.Event;
import org.amparo.guides.Guide;
import org.amparo.guides.Release;
import org.amparo.message.Choice;
import org.amparo.message.Reply;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Walks every guide on every branch in every language, by tapping whatever is offered. */
class GuideWalkTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final int MOST_TURNS = 4000;
    private static final int LONGEST_TEXT = 1000;

    /** WhatsApp, the tightest of today's, and one of words only, as tight as ten SMS. */
    private static final List<Limits> CHANNELS = List.of(
            new Limits(Measure.UTF_16, 4096, 1024, new Limits.Buttons(3, 20), new Limits.Rows(10, 24, 72, 20)),
            new Limits(Measure.UTF_16, 1600, 1600, Limits.Buttons.NONE, Limits.Rows.NONE));

    private final Release release = TestKnowledge.ofTheContent().release();

    @TestFactory
    Stream<DynamicTest> everyBranchOfEveryGuideComesToAnEnd() {
        return release.languages().stream()
                .flatMap(language -> release.intents().keySet().stream()
                        .flatMap(intent -> release.guide(intent, language.code()).stream())
                        .map(guide -> DynamicTest.dynamicTest(
                                guide.intent() + " in " + language.code(), () -> walk(guide, language.code()))));
    }

    private void walk(Guide guide, String language) {
        Set<String> seen = new HashSet<>();
        Set<String> steps = new HashSet<>();
        Deque<Conversation> open = new ArrayDeque<>();
        boolean ended = false;
        Conversation start = Conversation.fresh().speaking(language);
        Decision first = tap(start, new Payload.Start(guide.intent()).toString());
        open.add(first.next());
        for (int turns = 0; !open.isEmpty(); turns++) {
            assertThat(turns).as("a guide is finite").isLessThan(MOST_TURNS);
            Conversation here = open.remove();
            here.place().flatMap(Place::step).ifPresent(steps::add);
            for (String payload : ways(here)) {
                Decision decision = tap(here, payload);
                assertThat(decision.replies()).isNotEmpty().allSatisfy(GuideWalkTest::fits);
                ended |= decision.notes(Event.GUIDE_FINISHED) || decision.notes(Event.HUMAN);
                boolean leaves = decision.notes(Event.GUIDE_FINISHED)
                        || decision.notes(Event.HUMAN)
                        || decision.next()
                                .place()
                                .filter(p -> p.intent().equals(guide.intent()))
                                .isEmpty();
                if (!leaves
                        && seen.add(decision.next().place().flatMap(Place::step) + " "
                                + decision.next().facts())) {
                    open.add(decision.next());
                }
                ended |= leaves;
            }
        }
        assertThat(ended).as("there is a way out").isTrue();
        assertThat(steps)
                .as("every step can be reached")
                .containsAll(guide.steps().stream().map(step -> step.id()).toList());
    }

    /** Next and every answer; where the danger answer was given, its next. */
    private static List<String> ways(Conversation here) {
        return here.offered().stream()
                .map(Choice::payload)
                .filter(payload -> payload.matches("[na]:.*|c:next"))
                .toList();
    }

    private Decision tap(Conversation conversation, String payload) {
        return Dialogue.decide(release, Optional.of(conversation), "webchat", new Happening.Tapped(payload), NOW);
    }

    /** No step is cut to fit: one message, every title whole. */
    private static void fits(Limits limits, Reply reply) {
        assertThat(new Rendering(limits).parts(reply))
                .singleElement()
                .satisfies(part -> assertThat(part.choices().stream().map(Choice::title))
                        .containsExactlyElementsOf(
                                reply.choices().stream().map(Choice::title).toList()));
    }

    private static void fits(Reply reply) {
        CHANNELS.forEach(limits -> fits(limits, reply));
        assertThat(reply.text()).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST_TEXT);
        assertThat(reply.choices()).hasSizeLessThanOrEqualTo(10);
        assertThat(reply.choices().stream().map(Choice::title)).doesNotHaveDuplicates();
    }
}
