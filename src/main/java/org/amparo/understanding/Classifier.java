package org.amparo.understanding;

import java.util.List;

/** Has learned to tell labels apart. Immutable, safe for many threads. */
public interface Classifier {
    /** What it thinks of a message. */
    Opinion opine(Words words);

    /** What in a message speaks for a label, and what against it, the strongest first; empty if it cannot tell. */
    default List<Pull> pulls(Words words, String label) {
        return List.of();
    }

    /** How much alike two messages are: from 0, nothing in common or it cannot tell, to 1, the same. */
    default double likeness(Words one, Words other) {
        return 0;
    }
}
