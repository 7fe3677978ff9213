package org.amparo.understanding;

import java.util.List;

/** Has learned to tell labels apart. Immutable, safe for many threads. */
public interface Classifier {
    /** What it thinks of a message. */
    Opinion opine(Words words);

    /** What in a message speaks for a label, and what against it, the strongest first. */
    List<Pull> pulls(Words words, String label);

    /** How much alike two messages are: from 0, nothing in common, to 1, the same. */
    double likeness(Words one, Words other);
}
