package org.amparo.dialogue;

import java.util.Set;
import org.amparo.understanding.Understanding;

/** What a person did. */
public sealed interface Happening {

    /**
     * They wrote something.
     *
     * @param text as typed, codes and passwords taken out
     * @param remarks what else is to be said about the message
     */
    record Said(String text, Understanding meaning, Set<Remark> remarks) implements Happening {
        public Said {
            remarks = Set.copyOf(remarks);
        }
    }

    /**
     * They wrote what is to be their secret word; the words themselves stay outside.
     *
     * @param hash of the word if it is fit, or the same; else empty
     */
    record Chose(Understanding meaning, Verdict verdict, String hash) implements Happening {}

    /** They tapped a button; the payload may be old or forged. */
    record Tapped(String payload) implements Happening {}

    /** They opened the chat. The hint is the language of their device, BCP 47, or empty. */
    record Opened(String languageHint) implements Happening {}

    /** They sent something that is not words. */
    record Showed(Thing thing) implements Happening {}

    /** Their message could not be handled, several times over. */
    record Failed() implements Happening {}

    /** Something besides the words of a message. */
    enum Remark {
        /** A code or password was taken out of it. */
        REDACTED,
        /** A picture or file came with it. */
        WITH_MEDIA,
        /** It is their secret word. */
        SECRET_WORD
    }

    /** Whether words can be a secret word. */
    enum Verdict {
        /** They can, and are to be typed once more. */
        FIT,
        /** Typed a second time, and the same. */
        SAME,
        /** Typed a second time, and not the same. */
        DIFFERENT,
        TOO_SHORT_OR_LONG,
        /** Somebody may write this without meaning anything by it. */
        EVERYDAY
    }

    /** What is not words. */
    enum Thing {
        MEDIA,
        LOCATION,
        CONTACT,
        WITHDRAWAL
    }
}
