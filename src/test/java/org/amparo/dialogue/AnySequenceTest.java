package org.amparo.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.amparo.dialogue.Effect.Event;
import org.amparo.dialogue.Happening.Thing;
import org.amparo.dialogue.json.ConversationCodec;
import org.amparo.message.Choice;
import org.amparo.understanding.Command;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Any sequence of anything: no exception, always an answer, erase and stop always work, danger always first. */
class AnySequenceTest {
    private static final List<String> INTENTS =
            List.copyOf(Talk.RELEASE.intents().keySet());

    @TestFactory
    Stream<DynamicTest> whateverPeopleDoTheyGetAnAnswer() {
        return LongStream.range(0, 200).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> play(seed)));
    }

    private static void play(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Talk someone = Talk.withSomeoneNew();
        for (int turn = 0; turn < 60; turn++) {
            Happening happening = anything(chance, someone);
            someone.after(Duration.ofMinutes(chance.nextInt(1, 200))).then(happening);
            assertThat(someone.said()).isNotEmpty();
            if (happening instanceof Happening.Said said
                    && said.meaning().danger().isPresent()) {
                assertThat(someone.decision().notes(Event.DANGER)).isTrue();
            }
            assertThat(ConversationCodec.read(ConversationCodec.write(someone.conversation())))
                    .contains(someone.conversation());
        }
        assertThat(someone.then(Meaning.command(Command.STOP)).decision().notes(Event.STOP))
                .isTrue();
        assertThat(someone.then(Meaning.command(Command.ERASE)).decision().forgets())
                .isTrue();
    }

    private static Happening anything(SplittableRandom chance, Talk someone) {
        List<Choice> offered = someone.conversation().offered();
        return switch (chance.nextInt(12)) {
            case 0 -> Meaning.danger(INTENTS.get(chance.nextInt(INTENTS.size())));
            case 1 -> Meaning.command(Command.values()[chance.nextInt(Command.values().length)]);
            case 2 -> Meaning.wants(INTENTS.get(chance.nextInt(INTENTS.size())));
            case 3 ->
                Meaning.either(
                        INTENTS.get(chance.nextInt(INTENTS.size())), INTENTS.get(chance.nextInt(INTENTS.size())));
            case 4 -> Meaning.nothing();
            case 5 -> new Happening.Showed(Thing.values()[chance.nextInt(Thing.values().length)]);
            case 6 -> new Happening.Tapped(rubbish(chance));
            case 7 -> new Happening.Failed();
            case 8 -> new Happening.Opened(chance.nextBoolean() ? "es-MX" : "xx");
            default ->
                offered.isEmpty()
                        ? Meaning.typed(rubbish(chance))
                        : new Happening.Tapped(
                                offered.get(chance.nextInt(offered.size())).payload());
        };
    }

    private static String rubbish(SplittableRandom chance) {
        List<String> pieces = List.of(
                "n",
                "a",
                "i",
                "c",
                "l",
                "m",
                "r",
                "d",
                ":",
                "::",
                "account-hacked",
                "which",
                "0",
                "99999",
                "-1",
                "next",
                "es",
                "\u202e",
                "😀",
                " ");
        StringBuilder rubbish = new StringBuilder();
        for (int i = chance.nextInt(1, 8); i > 0; i--) {
            rubbish.append(pieces.get(chance.nextInt(pieces.size())));
        }
        return rubbish.toString();
    }
}
