package org.amparo.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.understanding.Understanding.Guess;

/**
 * Which of the bot's languages a message is in. The script decides first; between languages of one script a classifier does, and Latin
 * letters may be any language that people write in them. A short message, or one it is not sure about, stays in the language of the
 * conversation.
 */
final class Tongues {
    private static final int ENOUGH_WORDS = 3;
    private static final double SURE_ENOUGH = 0.9;
    private static final double LIKELY = 0.5;

    private final Spellings spellings;
    private final Optional<Classifier> classifier;

    /** @param classifier tells apart the spellings that share a script, if there are several */
    Tongues(Spellings spellings, Optional<Classifier> classifier) {
        this.spellings = spellings;
        this.classifier = classifier;
    }

    /**
     * What was heard.
     *
     * @param language to go on in
     * @param romanised the language with another script that the letters may stand for: that language, or one that only this message is in
     */
    record Heard(String language, Optional<String> romanised) {}

    /** @param words without names of apps, which belong to no language */
    Heard of(Words words, Optional<String> spoken) {
        Optional<String> before = spoken.filter(spellings.languages()::contains);
        List<String> all = words.all();
        Map<String, String> possible = spellings.in(Alphabet.of(all));
        if (all.isEmpty() || possible.isEmpty()) {
            return new Heard(before.orElseGet(spellings::first), Optional.empty());
        }
        if (possible.size() == 1 || classifier.isEmpty()) {
            return heard(possible.values().iterator().next(), possible, Optional.empty());
        }
        Guess best = best(words, possible);
        String guessed = possible.getOrDefault(best.intent(), spellings.first());
        boolean staysOpen = before.isEmpty() || !possible.containsValue(before.get());
        boolean sure = all.size() >= ENOUGH_WORDS && best.confidence() >= SURE_ENOUGH;
        return heard(
                staysOpen ? opening(words, possible, best) : sure ? guessed : before.get(),
                possible,
                Optional.of(guessed).filter(language -> best.confidence() >= LIKELY));
    }

    /** The language to begin in: rare words of any language look a little like Russian or Arabic in Latin letters. */
    private String opening(Words words, Map<String, String> possible, Guess best) {
        Map<String, String> inOwnLetters = new HashMap<>(possible);
        inOwnLetters.entrySet().removeIf(spelling -> !spelling.getKey().equals(spelling.getValue()));
        boolean asGuessed = inOwnLetters.containsKey(best.intent()) || best.confidence() >= LIKELY;
        return asGuessed || inOwnLetters.isEmpty()
                ? possible.getOrDefault(best.intent(), spellings.first())
                : best(words, inOwnLetters).intent();
    }

    /** The spellings that the letters allow, most likely first. */
    List<Guess> likely(Words words) {
        Map<String, String> possible = spellings.in(Alphabet.of(words.all()));
        if (possible.size() == 1 || classifier.isEmpty()) {
            return possible.keySet().stream().map(only -> new Guess(only, 1)).toList();
        }
        Opinion opinion = classifier.get().opine(words);
        double all = opinion.massOf(possible.keySet());
        return opinion.best(opinion.labels().size()).stream()
                .filter(guess -> possible.containsKey(guess.intent()))
                .map(guess -> new Guess(guess.intent(), guess.confidence() / all))
                .toList();
    }

    /** The best of the possible spellings, the others left out of account. */
    private Guess best(Words words, Map<String, String> possible) {
        Opinion opinion = classifier.orElseThrow().opine(words);
        double all = 0;
        int best = -1;
        for (int i = 0; i < opinion.probabilities().length; i++) {
            if (possible.containsKey(opinion.labels().get(i))) {
                all += opinion.probabilities()[i];
                best = best < 0 || opinion.probabilities()[i] > opinion.probabilities()[best] ? i : best;
            }
        }
        return new Guess(opinion.labels().get(best), opinion.probabilities()[best] / all);
    }

    private static Heard heard(String language, Map<String, String> possible, Optional<String> guessed) {
        return new Heard(
                language,
                Optional.of(language)
                        .filter(chosen -> isRomanised(chosen, possible))
                        .or(() -> guessed.filter(other -> isRomanised(other, possible))));
    }

    private static boolean isRomanised(String language, Map<String, String> possible) {
        return possible.containsKey(Spellings.romanised(language));
    }
}
