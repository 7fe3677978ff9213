package org.amparo.privacy;

/**
 * A text that is safe to read.
 *
 * @param text each secret replaced by {@link Redaction#MARK}
 * @param changed whether there was one
 */
public record Redacted(String text, boolean changed) {
    @Override
    public String toString() {
        return changed ? "Redacted[changed]" : "Redacted[as it was]";
    }
}
