package org.amparo.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.understanding.Command;
import org.amparo.understanding.Understanding;
import org.amparo.understanding.Understanding.Entities;
import org.amparo.understanding.Understanding.Guess;
import org.amparo.understanding.Understanding.Outcome;

/** Speaks for the understanding in tests of the dialogue: what a message means, without a model. */
final class Meaning {
    private Meaning() {}

    static Happening.Said command(Command command) {
        return said(
                command.word(),
                new Understanding(
                        "en",
                        Optional.empty(),
                        Optional.of(command),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        List.of(),
                        Optional.empty(),
                        Entities.NONE,
                        false,
                        Outcome.COMMAND));
    }

    static Happening.Said danger(String kind) {
        return said(
                "words of danger",
                new Understanding(
                        "en",
                        Optional.of(kind),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(kind),
                        0.9,
                        List.of(),
                        Optional.empty(),
                        Entities.NONE,
                        false,
                        Outcome.DANGER));
    }

    static Happening.Said wants(String intent) {
        return wants(intent, Entities.NONE);
    }

    static Happening.Said wants(String intent, Entities entities) {
        return said(
                "words for " + intent,
                new Understanding(
                        "en",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(intent),
                        0.9,
                        List.of(new Guess(intent, 0.9)),
                        Optional.empty(),
                        entities,
                        false,
                        Outcome.GUIDE));
    }

    static Happening.Said both(String first, String other) {
        return said(
                "words for both, one after the other",
                new Understanding(
                        "en",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(first),
                        0.9,
                        List.of(new Guess(first, 0.9), new Guess(other, 0.8)),
                        Optional.of(other),
                        Entities.NONE,
                        false,
                        Outcome.GUIDE));
    }

    static Happening.Said either(String one, String other) {
        return said(
                "words for both",
                new Understanding(
                        "en",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(one),
                        0.4,
                        List.of(new Guess(one, 0.4), new Guess(other, 0.38)),
                        Optional.empty(),
                        Entities.NONE,
                        false,
                        Outcome.ASK));
    }

    static Happening.Said nothing() {
        return names(Entities.NONE);
    }

    static Happening.Said names(Entities entities) {
        return said(
                "no idea what this means",
                new Understanding(
                        "en",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        0.1,
                        List.of(),
                        Optional.empty(),
                        entities,
                        false,
                        Outcome.OUT_OF_SCOPE));
    }

    static Happening.Said harm() {
        return said(
                "words of harm",
                new Understanding(
                        "en",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        List.of(),
                        Optional.empty(),
                        Entities.NONE,
                        true,
                        Outcome.OUT_OF_SCOPE));
    }

    static Happening.Said typed(String text) {
        return new Happening.Said(text, nothing().meaning(), Set.of());
    }

    private static Happening.Said said(String text, Understanding meaning) {
        return new Happening.Said(text, meaning, Set.of());
    }
}
