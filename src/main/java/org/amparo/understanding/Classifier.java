package org.amparo.understanding;

/** Has learned to tell labels apart. Immutable, safe for many threads. */
public interface Classifier {
    /** What it thinks of a message. */
    Opinion opine(Words words);
}
