package org.amparo.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The behaviour of the bot, most urgent first. The first rule that has a decision decides. */
final class Rules {
    static final List<Rule> IN_ORDER = List.of(
            rule("the secret word: forget, and answer like any day", Duress::decide),
            rule("erase when asked", Erasing::decide),
            rule("stop when asked", Stopping::decide),
            rule("danger before everything else", Danger::decide),
            rule("a message that cannot be handled gets a fixed answer", Failing::decide),
            rule("what is not words is acknowledged, never kept", Showing::decide),
            rule("open the chat with who we are", Opening::decide),
            rule("a number or a title typed is the same as a tap", Typing::decide),
            rule("do what a button says", Tapping::decide),
            rule("after hours, ask before going on", Returning::decide),
            rule(
                    "commands: menu, human, language, back, next, repeat, stuck, a secret word, the own plan",
                    Commanding::decide),
            rule("a secret word is being chosen", Choosing::decide),
            rule("an answer to a pending question", Answering::decide),
            rule("no help to harm somebody else", Refusing::decide),
            rule("something is new and there is a plan: offer to make it anew", Changing::decide),
            rule("an old name: say what it is today, then its guide", Correcting::decide),
            rule("start a guide", Starting::decide),
            rule("two guesses are close: ask which", Asking::decide),
            rule("small talk is answered, shortly", SmallTalk::decide),
            rule("not understood: say so, offer the menu, then a human", NotUnderstood::decide));

    private Rules() {}

    private static Rule rule(String name, Function<Turn, Optional<Decision>> decide) {
        return new Rule(name, decide);
    }

    /** What the first fitting rule says. The last one always fits. */
    static Decision decide(Turn turn) {
        for (Rule rule : IN_ORDER) {
            Optional<Decision> decision = rule.decide().apply(turn);
            if (decision.isPresent()) {
                return decision.get();
            }
        }
        throw new IllegalStateException("The last rule always answers");
    }
}
