package org.amparo.mailbox;

/** What to remember of a person after a message. */
public sealed interface Memory {
    /** Remember this conversation (in the form of its own codec). */
    record Keep(byte[] conversation) implements Memory {}

    /** Forget everything: conversation and whatever was promised earlier. The parts promised in the same step are still sent. */
    record Forget() implements Memory {}
}
