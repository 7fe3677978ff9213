package org.amparo.understanding.onnx;

import java.util.List;
import org.amparo.understanding.Classifier;
import org.amparo.understanding.Opinion;
import org.amparo.understanding.Pull;
import org.amparo.understanding.Words;

/**
 * Weighs letters and meaning.
 *
 * @param letters never left out: meaning alone loses a quarter of its right answers to typos
 * @param sharpness what makes the probabilities of both together true
 */
record MeaningClassifier(Classifier letters, Encoder encoder, Directions directions, double sharpness)
        implements Classifier {
    @Override
    public Opinion opine(Words words) {
        Meaning meaning = encoder.of(words);
        return new Together(letters.opine(words), directions.opinion(directions.scores(meaning)), meaning.broken())
                .opinion(sharpness);
    }

    @Override
    public List<Pull> pulls(Words words, String label) {
        return letters.pulls(words, label);
    }

    @Override
    public double likeness(Words one, Words other) {
        return letters.likeness(one, other);
    }
}
