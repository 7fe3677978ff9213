package org.amparo.dialogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.amparo.guides.Step;
import org.amparo.message.Choice;
import org.amparo.understanding.Command;

/**
 * What a button says when it is tapped: at most 64 printable ASCII characters that name everything needed to answer, so that an old
 * button is still valid and a repeated tap is harmless. May be forged: whatever it says is only a wish.
 */
sealed interface Payload {

    /** A button that says this. */
    default Choice titled(String title) {
        return new Choice(toString(), title);
    }

    /** Go on from this step. */
    record Next(String intent, String step) implements Payload {
        @Override
        public String toString() {
            return "n:" + intent + ":" + step;
        }
    }

    /** The answer with this index to this question, as it was in this version. */
    record Answer(String intent, String step, int index, String version) implements Payload {
        @Override
        public String toString() {
            return "a:" + intent + ":" + step + ":" + index + ":" + version;
        }
    }

    /** Start this guide. */
    record Start(String intent) implements Payload {
        @Override
        public String toString() {
            return "i:" + intent;
        }
    }

    /** The same as typing the command. */
    record Do(Command command) implements Payload {
        @Override
        public String toString() {
            return "c:" + command.word();
        }
    }

    /** Speak this language. */
    record Speak(String language) implements Payload {
        @Override
        public String toString() {
            return "l:" + language;
        }
    }

    /** A page of a shelf of the menu, from 0. */
    record Shelf(String name, int page) implements Payload {
        @Override
        public String toString() {
            return "m:" + name + ":" + page;
        }
    }

    /** Go on where we were. */
    record Resume() implements Payload {
        @Override
        public String toString() {
            return "r:go";
        }
    }

    /** Begin the guide where we were again. */
    record Restart() implements Payload {
        @Override
        public String toString() {
            return "r:new";
        }
    }

    /** I am safe now. */
    record Safe() implements Payload {
        @Override
        public String toString() {
            return "d:safe";
        }
    }

    /** Something about the person's own plan. */
    record OfPlan(Wish wish) implements Payload {
        @Override
        public String toString() {
            return "p:" + wish.name().toLowerCase(Locale.ROOT);
        }
    }

    /** This guide of the plan is done. */
    record Done(String intent) implements Payload {
        @Override
        public String toString() {
            return "p:done:" + intent;
        }
    }

    /** What can be wished of a plan, besides to see it. */
    enum Wish {
        /** As a text to take away. */
        TEXT,
        /** Made anew, from new answers. */
        NEW,
        /** To tick something off. */
        TICK
    }

    static Answer answer(String intent, Step step, int index) {
        return new Answer(intent, step.id(), index, step.version());
    }

    /** What a payload says; empty if it never was one of ours. */
    static Optional<Payload> read(String payload) {
        String[] words = payload.split(":", -1);
        String kind = words[0] + words.length;
        return switch (kind) {
            case "n3" -> Optional.of(new Next(words[1], words[2]));
            case "a5" -> index(words[3]).map(i -> new Answer(words[1], words[2], i, words[4]));
            case "i2" -> Optional.of(new Start(words[1]));
            case "c2" -> command(words[1]).map(Do::new);
            case "l2" -> Optional.of(new Speak(words[1]));
            case "m3" -> index(words[2]).map(page -> new Shelf(words[1], page));
            case "r2" -> words[1].equals("go") ? Optional.of(new Resume()) : Optional.of(new Restart());
            case "d2" -> Optional.of(new Safe());
            case "p2" -> wish(words[1]).map(OfPlan::new);
            case "p3" -> words[1].equals("done") ? Optional.of(new Done(words[2])) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Wish> wish(String word) {
        return Arrays.stream(Wish.values())
                .filter(wish -> new OfPlan(wish).toString().equals("p:" + word))
                .findFirst();
    }

    private static Optional<Integer> index(String digits) {
        return digits.matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private static Optional<Command> command(String word) {
        for (Command command : Command.values()) {
            if (command.word().equals(word)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }
}
