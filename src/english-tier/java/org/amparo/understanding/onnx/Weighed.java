package org.amparo.understanding.onnx;

import org.amparo.understanding.Learner.Judged;
import org.amparo.understanding.Lesson;

/** A lesson and what letters and meaning say of it together, neither having seen it. */
record Weighed(Lesson lesson, Together both) {
    Judged judged(double sharpness) {
        return new Judged(lesson, both.opinion(sharpness));
    }

    double surprise(double sharpness) {
        return Likelihoods.surprise(both.opinion(sharpness), lesson.label());
    }
}
