package org.amparo.understanding.onnx;

import java.io.IOException;
import java.nio.file.Path;
import org.amparo.understanding.FineEar;
import org.amparo.understanding.Learner;

/** Hears English. The small models of other languages that could be had without a download know none of the bot's. */
public final class MeaningEar implements FineEar {
    @Override
    public String language() {
        return "en";
    }

    @Override
    public Learner over(Learner letters, Path model) throws IOException {
        return new MeaningLearner(letters, Encoder.open(ModelFiles.at(model)));
    }
}
