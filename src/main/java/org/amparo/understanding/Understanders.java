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
                                hearing.learner(),
                                release,
                                () -> learning.only(ears(release, hearing.learner(), hearing.language(), rules)))
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
        ForkJoinTask<Optional<Classifier>> tongues =
                ForkJoinTask.adapt(() -> tongues(texts, spellings)).fork();
        UsedWords used = UsedWords.of(release, texts, spellings);
        Rulebook rules = new Rulebook(release, used);
        Map<String, Ears> ears = new LinkedHashMap<>();
        release.languages().stream()
                .parallel()
                .map(language -> ears(release, learner, language.code(), rules))
                .forEachOrdered(ears::putAll);
        if (ears.isEmpty()) {
            throw new IllegalArgumentException("The content has no language with phrases of two intents");
        }
        return new Learning(tongues.join(), scripts, used, ears);
    }

    /** All there is to learn from in a language; empty if that is no two needs. */
    private static List<Lesson> lessons(Release release, String language, Rulebook rules) {
        List<Lesson> intents = Lessons.intents(release, language, rules);
        return intents.stream().map(Lesson::label).distinct().count() < 2
                ? List.of()
                : Stream.concat(intents.stream(), Lessons.outOfScope(release, language, rules).stream())
                        .toList();
    }

    /** The ears for a language, under its code; none if there is too little to learn from. */
    private static Map<String, Ears> ears(Release release, Learner learner, String language, Rulebook rules) {
        List<Lesson> lessons = lessons(release, language, rules);
        if (lessons.isEmpty()) {
            return Map.of();
        }
        Learner.Learned learned = learner.learn(language, lessons);
        Thresholds thresholds = Thresholds.from(
                learned.heldOut(),
                Lessons.urgent(release),
                Lessons.urgentWhenNow(release),
                words -> !rules.dangerSigns().kindsIn(rules.read(words)).isEmpty());
        return Map.of(language, new Ears(learned.classifier(), thresholds));
    }

    private Optional<Classifier> tongues(Map<String, List<String>> texts, Spellings spellings) {
        List<Lesson> lessons = TongueLessons.of(texts, spellings);
        return lessons.isEmpty()
                ? Optional.empty()
                : Optional.of(learner.learn("und", lessons).classifier());
    }
}
