package org.amparo.understanding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Alarm alarm;

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
        alarm = new Alarm(release, rules.dangerSigns());
    }

    @Override
    public Understanding understand(String text, Optional<String> spoken) {
        Reading reading = reading(text, spoken);
        String language = reading.language;
        ReadWords read = reading.read;
        Optional<Words> surely = reading.surely;
        Words words = reading.words();
        List<Thought> thoughts = thoughts(reading);
        Thought first = thoughts.get(0);
        Thought last = thoughts.get(thoughts.size() - 1);
        Optional<Command> command = rules.commands()
                .in(reading.typed, surely.isPresent() ? read : reading.typedRead, language)
                .or(() -> surely.flatMap(meant -> rules.commands().in(meant, read, language)));
        // A word read back is a guess; a typo in it would be a guess about a guess.
        Gazetteer.Sighting seen = surely.map(meant -> rules.gazetteer()
                        .in(
                                reading.typed,
                                reading.typedRead.or(rules.read(meant).asTyped())))
                .orElse(reading.names);
        Optional<String> danger = thoughts.stream()
                .flatMap(one -> alarm.raisedBy(read, one.opinion(), one.ears(), command.isEmpty(), seen.now()).stream())
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

    /**
     * A message, read in the letters and by the ear of its language.
     *
     * @param read where danger is looked for
     * @param surely the words in the letters of the language, if they were typed in others
     * @param noted the words with what they are about, as the ear takes them
     */
    record Reading(
            Words typed,
            ReadWords typedRead,
            Gazetteer.Sighting names,
            String language,
            ReadWords read,
            Optional<Words> surely,
            Words noted,
            Ears ear) {

        Words words() {
            return surely.orElse(typed);
        }
    }

    Reading reading(String text, Optional<String> spoken) {
        Words typed = Words.of(text);
        ReadWords typedRead = rules.read(typed);
        Gazetteer.Sighting names = rules.gazetteer().in(typed, typedRead);
        Tongues.Heard heard = tongues.of(names.withoutApps(), spoken);
        String language = heard.language();
        Optional<Words> own = heard.romanised().map(meant -> inOwnLetters(meant, typed));
        // Danger is read in letters that only may stand for another language; all else where they surely do.
        ReadWords read = own.map(rules::read).map(typedRead::or).orElse(typedRead);
        Optional<Words> surely = own.filter(meant -> heard.romanised().get().equals(language));
        Words noted = rules.topics().notedOn(surely.orElse(typed), read, language);
        return new Reading(
                typed, typedRead, names, language, read, surely, noted, ears.getOrDefault(language, firstEars));
    }

    /** The languages that the message may be in, most likely first. */
    List<Guess> languages(Reading reading) {
        return tongues.likely(reading.names.withoutApps());
    }

    @Override
    public boolean takesMicroseconds() {
        return fineEars.isEmpty();
    }

    @Override
    public boolean isEveryday(String text) {
        return rules.areOrdinary(Words.of(text));
    }

    /** The first ears' and, unless those are sure, the fine ears' if there are any. Each may see danger; the last one knows the need best. */
    private List<Thought> thoughts(Reading reading) {
        Thought first = Thought.of(reading.ear, reading.noted);
        Ears fine = fineEars.get(reading.language);
        return fine == null || first.isSure() ? List.of(first) : List.of(first, Thought.of(fine, reading.noted));
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
