package org.amparo.understanding;

import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amparo.guides.Release;
import org.amparo.message.Language;

/** Makes listeners for releases of the content. */
public final class Understanders {
    /** Raised when the same release and learner would give other thresholds or another file. */
    private static final String VERSION = "6";

    private final Learner learner;
    private final Optional<FineHearing> fine;
    private final Optional<Path> kept;

    /** The same as below, without a finer learner. */
    public Understanders(Learner learner, Optional<Path> kept) {
        this(learner, Optional.empty(), kept);
    }

    /**
     * @param learner the engine
     * @param fine a finer one for one of the languages
     * @param kept a directory for what was learned, created when needed; empty to keep nothing. It holds words of the content's phrases,
     *     nothing of what people write
     */
    public Understanders(Learner learner, Optional<FineHearing> fine, Optional<Path> kept) {
        this.learner = learner;
        this.fine = fine;
        this.kept = kept;
    }

    /**
     * A listener for this release: well under a second when its models were kept or came with the program, else trained in seconds.
     *
     * @param release at least two intents with phrases in one of its languages; else {@link IllegalArgumentException}
     */
    public Listener listener(Release release) {
        Learning learning = learning(release);
        return listener(release, learning, new Rulebook(release, learning.words()));
    }

    /** What tells why messages are understood as they are, by the same models. */
    public Explainer explainer(Release release) {
        Learning learning = learning(release);
        Rulebook rules = new Rulebook(release, learning.words());
        return new Explainer(release, rules, listener(release, learning, rules));
    }

    private AttentiveListener listener(Release release, Learning learning, Rulebook rules) {
        Map<String, Ears> fineEars = fine.map(hearing -> found(
                                hearing.learner(), release, () -> learning.only(fineEars(release, hearing, rules)))
                        .ears())
                .orElse(Map.of());
        return new AttentiveListener(release, rules, learning, fineEars);
    }

    private Learning learning(Release release) {
        return found(learner, release, () -> learn(release));
    }

    /** What was kept under the release and the learner, or else is learned and kept now. */
    private Learning found(Learner by, Release release, Supplier<Learning> learn) {
        ModelStore store = new ModelStore(by, kept);
        String key = key(release, by);
        return store.find(key).orElseGet(() -> {
            Learning learned = learn.get();
            store.keep(key, learned);
            return learned;
        });
    }

    /** Trains a listener and keeps nothing. */
    public static Listener train(Learner learner, Release release) {
        return new Understanders(learner, Optional.empty()).listener(release);
    }

    /** The name under which the models of a release are kept: {@code models/<key>.zip} on the class path, {@code <key>.zip} in the directory. */
    public String key(Release release) {
        return key(release, learner);
    }

    private static String key(Release release, Learner by) {
        return release.version() + "-" + by.version() + "-" + VERSION;
    }

    private Learning learn(Release release) {
        Map<String, List<String>> texts = Lessons.languages(release);
        Map<String, UnicodeScript> scripts = Alphabet.ofTexts(texts);
        Spellings spellings = new Spellings(scripts);
        UsedWords used = UsedWords.of(release, texts, spellings);
        Rulebook rules = new Rulebook(release, used);
        Map<String, List<Lesson>> lessons = new LinkedHashMap<>();
        for (Language language : release.languages()) {
            List<Lesson> ofIt = lessons(release, language.code(), rules);
            if (!ofIt.isEmpty()) {
                lessons.put(language.code(), ofIt);
            }
        }
        if (lessons.isEmpty()) {
            throw new IllegalArgumentException("The content has no language with phrases of two intents");
        }
        ForkJoinTask<Optional<Classifier>> tongues =
                ForkJoinTask.adapt(() -> tongues(texts, spellings)).fork();
        Map<String, Ears> ears = new LinkedHashMap<>();
        lessons.entrySet().stream()
                .parallel()
                .map(ofOne ->
                        Map.entry(ofOne.getKey(), ears(release, learner, ofOne.getKey(), ofOne.getValue(), rules)))
                .forEachOrdered(learned -> ears.put(learned.getKey(), learned.getValue()));
        return new Learning(tongues.join(), scripts, used, ears);
    }

    private static Map<String, Ears> fineEars(Release release, FineHearing hearing, Rulebook rules) {
        List<Lesson> lessons = lessons(release, hearing.language(), rules);
        return lessons.isEmpty()
                ? Map.of()
                : Map.of(hearing.language(), ears(release, hearing.learner(), hearing.language(), lessons, rules));
    }

    /** All there is to learn from in a language; empty if that is no two needs. */
    private static List<Lesson> lessons(Release release, String language, Rulebook rules) {
        List<Lesson> intents = Lessons.intents(release, language, rules);
        return intents.stream().map(Lesson::label).distinct().count() < 2
                ? List.of()
                : Stream.concat(intents.stream(), Lessons.outOfScope(release, language, rules).stream())
                        .toList();
    }

    private static Ears ears(Release release, Learner learner, String language, List<Lesson> lessons, Rulebook rules) {
        Learner.Learned learned = learner.learn(language, lessons);
        return new Ears(
                learned.classifier(),
                Thresholds.from(
                        learned.heldOut(),
                        Lessons.urgent(release),
                        Lessons.urgentWhenNow(release),
                        words -> !rules.dangerSigns().kindsIn(rules.read(words)).isEmpty()));
    }

    private Optional<Classifier> tongues(Map<String, List<String>> texts, Spellings spellings) {
        List<Lesson> lessons = TongueLessons.of(texts, spellings);
        return lessons.isEmpty()
                ? Optional.empty()
                : Optional.of(learner.learn("und", lessons).classifier());
    }
}
