package org.amparo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.guides.Finding;
import org.amparo.guides.Release;
import org.amparo.guides.files.ContentFiles;
import org.amparo.guides.files.Loaded;
import org.amparo.guides.files.ReleaseReader;
import org.amparo.guides.json.CarriedRelease;
import org.amparo.understanding.FineHearing;
import org.amparo.understanding.Learner;
import org.amparo.understanding.Listener;
import org.amparo.understanding.Understanders;
import org.amparo.understanding.opennlp.MaxentLearner;

/** Reads the content and learns from it, or finds what was learned before. */
public final class Knowing {
    private Knowing() {}

    /**
     * Knowledge of this content.
     *
     * @param intents a directory, or empty for what the program carries
     * @param models where what was learned is kept
     * @param englishModel a model of what English means, if there is one
     * @throws IllegalStateException if the content cannot go live; the message lists every finding with file and line;
     *     or if the model cannot be used
     */
    public static Knowledge of(Optional<Path> intents, Path models, Optional<Path> englishModel, LocalDate today) {
        Release release = intents.map(directory -> read(ContentFiles.inDirectory(directory), today))
                .or(CarriedRelease::find)
                .orElseGet(() -> read(ContentFiles.inClassPath(), today));
        return new Knowledge(release, listener(release, models, englishModel));
    }

    private static Release read(ContentFiles files, LocalDate today) {
        Loaded loaded = ReleaseReader.read(files, today);
        return loaded.release().orElseThrow(() -> new IllegalStateException(refusal(loaded)));
    }

    /** The listener that learned from this release. */
    public static Listener listener(Release release, Path models, Optional<Path> englishModel) {
        Learner letters = new MaxentLearner();
        return new Understanders(
                        letters, englishModel.map(model -> FineHearing.over(letters, model)), Optional.of(models))
                .listener(release);
    }

    private static String refusal(Loaded loaded) {
        return loaded.findings().stream()
                .filter(Finding::blocking)
                .map(Finding::toString)
                .collect(Collectors.joining(
                        "\n", "The content in intents/ cannot go live:\n", "\nMend these, and try: amparo check"));
    }
}
