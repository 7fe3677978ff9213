package org.amparo;

import java.util.Optional;
import org.amparo.dialogue.Conversation;
import org.amparo.dialogue.SecretWord;
import org.amparo.mailbox.Claim;

/**
 * What there is to think about.
 *
 * @param knowledge by which it is thought about
 * @param conversation what is remembered, or empty for a new person
 */
record Matter(Claim claim, Knowledge knowledge, Optional<Conversation> conversation) {
    /** In UTF-16 units. Of the content's phrases 97 in a hundred are no longer (23 Nov 2026). */
    private static final int SHORT = 80;

    /**
     * Whether it takes a fraction of a millisecond, and a few whatever was typed: a short message of somebody without a secret word, which
     * takes tens of them to compare. What failed before is never brief, whatever made it fail.
     */
    boolean isBrief() {
        return claim.attempt() == 1
                && Hearing.typed(claim.message().content()).length() <= SHORT
                && conversation
                        .map(Conversation::secretWord)
                        .orElse(SecretWord.NONE)
                        .equals(SecretWord.NONE)
                && knowledge.listener().takesMicroseconds();
    }

    @Override
    public String toString() {
        return "Matter";
    }
}
