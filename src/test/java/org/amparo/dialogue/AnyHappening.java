package org.amparo.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.amparo.dialogue.Effect.Event;
import org.amparo.dialogue.Happening.Remark;
import org.amparo.dialogue.Happening.Thing;
import org.amparo.dialogue.Happening.Verdict;
import org.amparo.dialogue.json.ConversationCodec;
import org.amparo.guides.Guide;
import org.amparo.message.Choice;
import org.amparo.understanding.Command;
import org.amparo.understanding.Understanding;

/** Anything that can happen in a talk, and what must hold after it. */
final class AnyHappening {
    private static final List<String> INTENTS =
            List.copyOf(Talk.RELEASE.intents().keySet());
    private static final List<String> PIECES = List.of(
            "n",
            "a",
            "i",
            "c",
            "l",
            "m",
            "r",
            "d",
            "p",
            "done",
            "text",
            "tick",
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

    private final IntUnaryOperator choose;
    private final Talk someone = Talk.withSomeoneNew();

    /** @param choose from a bound to a number from 0 to below it; whatever it says is what happens */
    AnyHappening(IntUnaryOperator choose) {
        this.choose = choose;
    }

    /** Something happens, and is answered, danger first; the conversation can be stored, and ended at any time. */
    void isAnswered() {
        Happening happening = anything();
        someone.after(Duration.ofMinutes(1 + choose.applyAsInt(200))).then(happening);
        assertThat(someone.said()).isNotEmpty();
        meaningOf(happening).flatMap(Understanding::danger).ifPresent(this::isSeenFirst);
        Plan plan = someone.conversation().plan();
        assertThat(plan.actions()).hasSizeLessThanOrEqualTo(10).containsAll(plan.done());
        assertThat(ConversationCodec.read(ConversationCodec.write(someone.conversation())))
                .contains(someone.conversation());
        canBeEnded();
    }

    private void isSeenFirst(String danger) {
        String language = someone.conversation().language().orElse("en");
        Guide guide = Talk.RELEASE
                .guide(danger, language)
                .or(() -> Talk.RELEASE.guide("immediate-danger", language))
                .orElseThrow();
        assertThat(someone.decision().notes(Event.DANGER)).isTrue();
        assertThat(someone.said().get(0)).startsWith(guide.opening());
    }

    private void canBeEnded() {
        assertThat(someone.wouldGet(Meaning.command(Command.STOP)).notes(Event.STOP))
                .isTrue();
        assertThat(someone.wouldGet(Meaning.command(Command.ERASE)).forgets()).isTrue();
    }

    private static Optional<Understanding> meaningOf(Happening happening) {
        if (happening instanceof Happening.Chose chose) {
            return Optional.of(chose.meaning());
        }
        return happening instanceof Happening.Said said ? Optional.of(said.meaning()) : Optional.empty();
    }

    private Happening anything() {
        List<Choice> offered = someone.conversation().offered();
        return switch (choose.applyAsInt(14)) {
            case 0 -> Meaning.danger(one(INTENTS));
            case 1 -> Meaning.command(one(List.of(Command.values())));
            case 2 -> Meaning.wants(one(INTENTS));
            case 3 -> Meaning.either(one(INTENTS), one(INTENTS));
            case 4 -> Meaning.nothing();
            case 5 -> new Happening.Showed(one(List.of(Thing.values())));
            case 6 -> new Happening.Tapped(rubbish());
            case 7 -> new Happening.Failed();
            case 8 -> new Happening.Opened(one(List.of("es-MX", "xx")));
            case 9 -> chosen();
            case 10 -> new Happening.Said("words", Meaning.nothing().meaning(), Set.of(one(List.of(Remark.values()))));
            default ->
                offered.isEmpty()
                        ? Meaning.typed(rubbish())
                        : new Happening.Tapped(one(offered).payload());
        };
    }

    private Happening chosen() {
        Happening.Said said = one(List.of(
                Meaning.nothing(), Meaning.command(one(List.of(Command.values()))), Meaning.danger(one(INTENTS))));
        return new Happening.Chose(said.meaning(), one(List.of(Verdict.values())), rubbish());
    }

    private String rubbish() {
        StringBuilder rubbish = new StringBuilder();
        for (int i = 1 + choose.applyAsInt(7); i > 0; i--) {
            rubbish.append(one(PIECES));
        }
        return rubbish.toString();
    }

    private <T> T one(List<T> of) {
        return of.get(choose.applyAsInt(of.size()));
    }
}
