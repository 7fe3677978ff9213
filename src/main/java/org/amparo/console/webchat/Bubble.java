package org.amparo.console.webchat;

import java.util.List;
import org.amparo.channel.webchat.WebChatStreams.Said;
import org.amparo.message.Choice;
import org.springframework.http.codec.ServerSentEvent;

/**
 * What the bot said, as the page shows it.
 *
 * @param language BCP 47
 * @param direction {@code ltr} or {@code rtl}
 */
record Bubble(String text, List<Choice> choices, String language, String direction) {
    static final Bubble EMPTY = new Bubble("", List.of(), "", "");

    static ServerSentEvent<Bubble> event(Said said) {
        return ServerSentEvent.builder(of(said)).id(said.tracker()).build();
    }

    private static Bubble of(Said said) {
        return new Bubble(
                said.part().text(),
                said.part().choices(),
                said.part().language().code(),
                said.part().language().rightToLeft() ? "rtl" : "ltr");
    }
}
