package org.amparo.privacy;

import java.util.BitSet;

/**
 * Takes out what nobody should ever send: codes, PINs, passwords, card numbers, recovery keys. Leaves what is needed to understand:
 * years, times, amounts, emergency and phone numbers.
 *
 * <p>Before anything else reads the text: {@code "my code is 482 913"} becomes {@code "my code is ▇▇▇"}.
 */
public final class Redaction {
    public static final String MARK = "▇▇▇";

    private Redaction() {}

    /** Pure, and linear in the length of the text. */
    public static Redacted redact(String text) {
        FoldedText folded = new FoldedText(text);
        BitSet secret = new BitSet();
        NumberSecrets.mark(folded.toString(), secret);
        KeySecrets.mark(folded.toString(), secret);
        PasswordSecrets.mark(folded.toString(), secret);
        return secret.isEmpty() ? new Redacted(text, false) : new Redacted(folded.without(secret), true);
    }
}
