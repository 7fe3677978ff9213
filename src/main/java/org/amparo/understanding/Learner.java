package org.amparo.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Makes classifiers. The engine behind it lives in a sub-room. */
public interface Learner {
    /** Changes whenever the same texts would give another classifier, so that kept classifiers are not used any more. */
    String version();

    /**
     * Learns. Takes seconds; the same lessons in the same order give the same classifier.
     *
     * @param language code of the language that the lessons are in, {@code und} if of several
     * @param lessons at least two labels
     */
    Learned learn(String language, List<Lesson> lessons);

    /** Writes a classifier that this learner made. */
    void write(Classifier classifier, OutputStream out) throws IOException;

    /** Reads a classifier that this learner wrote; an {@link IOException} if the bytes are no such thing. */
    Classifier read(InputStream in) throws IOException;

    /**
     * A classifier, and how it does on what it has not seen.
     *
     * @param heldOut opinions on the lessons by classifiers that learned from the others
     */
    record Learned(Classifier classifier, List<Judged> heldOut) {}

    /** A lesson and what a classifier thought of it. */
    record Judged(Lesson lesson, Opinion opinion) {}
}
