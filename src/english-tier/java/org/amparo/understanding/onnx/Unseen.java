package org.amparo.understanding.onnx;

import org.amparo.understanding.Opinion;

/** A lesson and the scores that directions gave it which had not seen it. */
record Unseen(Meant meant, Directions by, double[] scores) {
    Unseen(Meant meant, Directions by) {
        this(meant, by, by.scores(meant.meaning()));
    }

    Opinion opinion(double sharpness) {
        return by.sharpened(sharpness).opinion(scores);
    }

    double surprise(double sharpness) {
        return Likelihoods.surprise(opinion(sharpness), meant.lesson().label());
    }
}
