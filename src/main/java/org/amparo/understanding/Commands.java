package org.amparo.understanding;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.guides.Release;
import org.amparo.guides.Speech;

/**
 * Commands by rule: a whole message that is nothing but a command, or a phrase inside a short one. The words of all languages are
 * tried; where two languages mean different things by the same word, the language of the conversation decides.
 */
final class Commands {
    private static final int LONGEST_WITH_PHRASE = 12;
    /** Of several phrases in one message the one that is worst to miss. */
    private static final List<Command> MOST_URGENT_FIRST = List.of(
            Command.ERASE,
            Command.STOP,
            Command.DURESS,
            Command.HUMAN,
            Command.LANGUAGE,
            Command.STUCK,
            Command.PLAN,
            Command.MENU);

    private final Map<String, Map<String, Command>> whole = new HashMap<>();
    private final List<String> languages;
    private final Phrases<Command> phrases;
    /** In words, of those that are whole messages. */
    private int longest;

    Commands(Release release, Lexicon lexicon) {
        phrases = Phrases.exact(lexicon);
        languages = List.copyOf(release.speech().keySet());
        release.speech().forEach(this::learn);
    }

    private void learn(String language, Speech speech) {
        Map<String, Command> words = whole.computeIfAbsent(language, l -> new HashMap<>());
        for (Command command : Command.values()) {
            Speech.CommandWords said = speech.commands().get(command.word());
            if (said != null) {
                for (String phrase : said.whole()) {
                    List<String> spoken = spoken(Words.of(phrase));
                    words.putIfAbsent(key(spoken), command);
                    longest = Math.max(longest, spoken.size());
                }
                said.anywhere().forEach(phrase -> phrases.add(phrase, command));
            }
        }
    }

    /** The command that the message is, or has in it. */
    Optional<Command> in(Words words, ReadWords read, String language) {
        return wholeOf(words, language).or(() -> inside(read));
    }

    /** Whether the message is a command and nothing else. */
    boolean isWhole(Words words, String language) {
        return wholeOf(words, language).isPresent();
    }

    private Optional<Command> wholeOf(Words words, String language) {
        List<String> spoken = spoken(words);
        if (spoken.isEmpty() || spoken.size() > longest) {
            return Optional.empty();
        }
        String key = key(spoken);
        return Optional.ofNullable(whole.getOrDefault(language, Map.of()).get(key))
                .or(() -> languages.stream()
                        .map(other -> whole.getOrDefault(other, Map.of()).get(key))
                        .filter(Objects::nonNull)
                        .findFirst());
    }

    private Optional<Command> inside(ReadWords words) {
        if (words.count() > LONGEST_WITH_PHRASE) {
            return Optional.empty();
        }
        Set<Command> found = phrases.in(words).stream()
                .map(Phrases.Found::meaning)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Command.class)));
        return MOST_URGENT_FIRST.stream()
                .filter(found::contains)
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /** An emoji behind words adds nothing. */
    private static List<String> spoken(Words words) {
        List<String> all = words.all();
        List<String> spoken = all.stream()
                .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
                .toList();
        return spoken.isEmpty() ? all : spoken;
    }

    /** Letters count once however often they are typed: {@code nooo} is {@code no}. */
    private static String key(List<String> spoken) {
        return spoken.stream().map(WordReader::withoutDoubles).collect(Collectors.joining(" "));
    }
}
