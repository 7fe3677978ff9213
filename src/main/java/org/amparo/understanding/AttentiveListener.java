package org.amparo.understanding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.guides.Release;
import org.amparo.understanding.Understanding.Guess;
import org.amparo.understanding.Understanding.Outcome;

/** Understands in the order of the room: danger first, then what the person wants the bot to do, then what they need. */
final class AttentiveListener implements Listener {
    private static final int GUESSES = 3;
    /** Of what the first ears are so sure, the fine ones knew no better (325 and 326 of 333 held-out phrases right, 22 Nov 2026). */
    private static final double NOTHING_TO_ADD = 0.9;

    private final Rulebook rules;
    private final Tongues tongues;
    private final Map<String, NativeWords> nativeWords;
    private final Map<String, Ears> ears;
    private final Ears firstEars;
    private final Map<String, Ears> fineEars;
    private final TwoNeeds twoNeeds;
    private final Set<String> urgent;
    private final Set<String> urgentWhenNow;

    /** @param fineEars by language code; none for most */
    AttentiveListener(Release release, Rulebook rules, Learning learning, Map<String, Ears> fineEars) {
        this.rules = rules;
        this.fineEars = fineEars;
        Spellings spellings = new Spellings(learning.scripts());
        tongues = new Tongues(spellings, learning.tongues());
        nativeWords = NativeWords.of(learning.words(), spellings);
        ears = learning.ears();
        firstEars = ears.values().iterator().next();
        twoNeeds = new TwoNeeds(release);
        urgent = Lessons.urgent(release);
        urgentWhenNow = Lessons.urgentWhenNow(release);
    }

    @Override
    public Understanding understand(String text, Optional<String> spoken) {
        Words typed = Words.of(text);
        ReadWords typedRead = rules.read(typed);
        Gazetteer.Sighting names = rules.gazetteer().in(typed, typedRead);
        Tongues.Heard heard = tongues.of(names.withoutApps(), spoken);
        String language = heard.language();
        Optional<Words> own = heard.romanised().map(meant -> inOwnLetters(meant, typed));
        // Danger is read in letters that only may stand for another language; all else where they surely do.
        ReadWords read = own.map(rules::read).map(typedRead::or).orElse(typedRead);
        Optional<Words> surely = own.filter(meant -> heard.romanised().get().equals(language));
        Words words = surely.orElse(typed);
        List<Thought> thoughts = thoughts(language, rules.topics().notedOn(words, read, language));
        Thought first = thoughts.get(0);
        Thought last = thoughts.get(thoughts.size() - 1);
        Optional<Command> command = rules.commands()
                .in(typed, surely.isPresent() ? read : typedRead, language)
                .or(() -> surely.flatMap(meant -> rules.commands().in(meant, read, language)));
        // A word read back is a guess; a typo in it would be a guess about a guess.
        Gazetteer.Sighting seen = surely.map(meant -> rules.gazetteer()
                        .in(typed, typedRead.or(rules.read(meant).asTyped())))
                .orElse(names);
        Optional<String> danger = thoughts.stream()
                .flatMap(one -> danger(read, command, seen.now(), one).stream())
                .findFirst();
        boolean harmful = rules.harmSigns().standIn(read);
        Outcome outcome = outcome(danger.isPresent(), command.isPresent(), harmful || words.count() == 0, last);
        List<Guess> both = outcome == Outcome.GUIDE || outcome == Outcome.ASK
                ? twoNeeds.in(
                        words,
                        first.opinion(),
                        first.ears(),
                        part -> first.ears()
                                .classifier()
                                .opine(rules.topics().notedOn(part, rules.read(part), language)))
                : List.of();
        List<Guess> guesses =
                words.count() == 0 ? List.of() : withFirst(both, last.opinion().best(GUESSES));
        return new Understanding(
                language,
                danger,
                command,
                command.filter(Command.LANGUAGE::equals)
                        .flatMap(asked -> rules.languageNames().wantedIn(read, language, spoken)),
                guesses.stream().map(Guess::intent).findFirst(),
                guesses.stream().mapToDouble(Guess::confidence).findFirst().orElse(0),
                guesses,
                both.stream().skip(1).map(Guess::intent).findFirst(),
                seen.entities(),
                harmful,
                both.isEmpty() ? outcome : Outcome.GUIDE);
    }

    @Override
    public boolean isEveryday(String text) {
        return rules.areOrdinary(Words.of(text));
    }

    /** The first ears' and, unless those are sure, the fine ears' if there are any. Each may see danger; the last one knows the need best. */
    private List<Thought> thoughts(String language, Words words) {
        Thought first = Thought.of(ears.getOrDefault(language, firstEars), words);
        Ears fine = fineEars.get(language);
        return fine == null || first.isSure() ? List.of(first) : List.of(first, Thought.of(fine, words));
    }

    private record Thought(Ears ears, Opinion opinion) {
        static Thought of(Ears ears, Words words) {
            return new Thought(ears, ears.classifier().opine(words));
        }

        Outcome outcome() {
            return ears.outcomeOf(opinion);
        }

        boolean isSure() {
            return outcome() == Outcome.GUIDE && opinion.best(1).get(0).confidence() >= NOTHING_TO_ADD;
        }
    }

    private static List<Guess> withFirst(List<Guess> first, List<Guess> others) {
        return Stream.concat(
                        first.stream(),
                        others.stream()
                                .filter(guess -> first.stream()
                                        .noneMatch(known -> known.intent().equals(guess.intent()))))
                .limit(GUESSES)
                .toList();
    }

    private Words inOwnLetters(String language, Words typed) {
        NativeWords known = nativeWords.get(language);
        return known == null ? typed : known.meantBy(typed);
    }

    /** A sign is enough. Without one, the classifier's opinion is, when it is strong and the message is no command such as "back". */
    private Optional<String> danger(ReadWords read, Optional<Command> command, boolean now, Thought thought) {
        Opinion opinion = thought.opinion();
        Set<String> kinds = rules.dangerSigns().kindsIn(read);
        if (kinds.isEmpty() && command.isEmpty() && thought.ears().alarmedBy(opinion, urgent)) {
            kinds = urgent;
        }
        return kinds.stream()
                .max(Comparator.comparing(kind -> opinion.massOf(Set.of(kind))))
                .or(() -> now ? whenNow(thought) : Optional.empty());
    }

    /** What would be a guide like others is danger when it happens now: somebody follows me, tonight. */
    private Optional<String> whenNow(Thought thought) {
        return Optional.of(thought.opinion().best())
                .filter(urgentWhenNow::contains)
                .filter(intent -> thought.outcome() == Outcome.GUIDE);
    }

    private static Outcome outcome(boolean danger, boolean command, boolean refused, Thought thought) {
        if (danger) {
            return Outcome.DANGER;
        }
        if (command) {
            return Outcome.COMMAND;
        }
        return refused ? Outcome.OUT_OF_SCOPE : thought.outcome();
    }
}
