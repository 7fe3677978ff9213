package org.amparo.dialogue;

import org.amparo.message.Reply;

/** What must follow from a decision. */
public sealed interface Effect {
    /** Say this, after what comes before it. */
    record Say(Reply reply) implements Effect {}

    /** Delete everything of the person; what this decision says is still said. */
    record Forget() implements Effect {}

    /** Count that this happened; holds nothing of the person. */
    record Note(Event event) implements Effect {}

    /** What is worth counting. */
    enum Event {
        DANGER,
        HUMAN,
        ERASE,
        STOP,
        GUIDE_STARTED,
        GUIDE_FINISHED,
        NOT_UNDERSTOOD,
        HARM_REFUSED
    }
}
