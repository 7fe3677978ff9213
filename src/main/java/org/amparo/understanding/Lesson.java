package org.amparo.understanding;

/**
 * Words to learn from, and what they are.
 *
 * @param label an intent's id, a language's code, or {@link #OUT_OF_SCOPE}
 */
public record Lesson(String label, Words words) {
    /** What is nothing of all that; classifiers weigh it, and never guess it. */
    public static final String OUT_OF_SCOPE = "out-of-scope";
}
