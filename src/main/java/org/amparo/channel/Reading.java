package org.amparo.channel;

import java.util.List;
import org.amparo.message.Incoming;

/** What a channel made of a body. */
public sealed interface Reading {

    /** Everything that could be read, in the order it was sent. Elements that made no sense stand in it as ignored. */
    record Messages(List<Incoming> messages) implements Reading {
        public Messages {
            messages = List.copyOf(messages);
        }
    }

    /**
     * The body as a whole is not what this channel sends.
     *
     * @param why for whoever runs the bot; holds nothing of the body
     */
    record Unreadable(String why) implements Reading {}
}
