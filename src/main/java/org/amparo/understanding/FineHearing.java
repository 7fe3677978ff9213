package org.amparo.understanding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ServiceLoader;

/**
 * A second, finer learner for one language.
 *
 * @param language code
 * @param learner whose opinions decide in that language; danger that the first learner sees stays danger
 */
public record FineHearing(String language, Learner learner) {
    /**
     * Opens a model.
     *
     * @param letters the learner it works together with
     * @throws IllegalStateException if that cannot be; the message says why and what to do
     */
    public static FineHearing over(Learner letters, Path model) {
        FineEar ear = ServiceLoader.load(FineEar.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A model for English is named (" + model
                        + "), and this program was built without what reads it.\nBuild it with:"
                        + " ./mvnw -Penglish-tier package, or unset AMPARO_ENGLISH_MODEL"));
        try {
            return new FineHearing(ear.language(), ear.over(letters, model));
        } catch (IOException e) {
            throw new IllegalStateException("The model for English cannot be used: " + e.getMessage(), e);
        }
    }
}
