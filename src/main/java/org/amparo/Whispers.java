package org.amparo;

import java.util.Optional;
import org.amparo.dialogue.Conversation;
import org.amparo.dialogue.Happening;
import org.amparo.dialogue.Happening.Verdict;
import org.amparo.dialogue.SecretWord;
import org.amparo.message.Person;
import org.amparo.privacy.SlowHashes;
import org.amparo.understanding.Fitness;
import org.amparo.understanding.Listener;
import org.amparo.understanding.Understanding;
import org.amparo.understanding.Words;

/** What a message has to do with a secret word. Goes no further than here: the dialogue hears of a hash. */
final class Whispers {
    private final Person person;
    private final SecretWord word;
    private final Listener listener;
    private final SlowHashes hashes;

    private Whispers(Person person, SecretWord word, Listener listener, SlowHashes hashes) {
        this.person = person;
        this.word = word;
        this.listener = listener;
        this.hashes = hashes;
    }

    static Whispers of(Person person, Optional<Conversation> conversation, Listener listener, SlowHashes hashes) {
        SecretWord word = conversation.map(Conversation::secretWord).orElse(SecretWord.NONE);
        return new Whispers(person, word, listener, hashes);
    }

    /** Whether this is their secret word. Asked of every message of theirs, so that none takes longer to answer than another. */
    boolean has(String typed) {
        return word.kept().filter(hash -> fits(hash, typed)).isPresent();
    }

    /** Whether the next words are to be their secret word. */
    boolean areAsked() {
        return word.asked();
    }

    /** What they wrote when they were asked. */
    Happening chosen(String typed, Understanding meaning) {
        return word.typedOnce().map(hash -> again(hash, typed, meaning)).orElseGet(() -> first(typed, meaning));
    }

    private Happening first(String typed, Understanding meaning) {
        return switch (Fitness.of(typed, listener, meaning)) {
            case FIT -> new Happening.Chose(meaning, Verdict.FIT, hashes.hash(plain(typed), person));
            case TOO_SHORT_OR_LONG -> new Happening.Chose(meaning, Verdict.TOO_SHORT_OR_LONG, "");
            case EVERYDAY -> new Happening.Chose(meaning, Verdict.EVERYDAY, "");
        };
    }

    private Happening again(String hash, String typed, Understanding meaning) {
        return fits(hash, typed)
                ? new Happening.Chose(meaning, Verdict.SAME, hash)
                : new Happening.Chose(meaning, Verdict.DIFFERENT, "");
    }

    private boolean fits(String hash, String typed) {
        return hashes.fits(hash, plain(typed), person);
    }

    private static String plain(String typed) {
        return Words.of(typed).plain();
    }
}
