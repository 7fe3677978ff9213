package org.amparo.message;

import java.util.List;

/**
 * As much of a reply as fits one message of a channel, within all of its limits.
 *
 * @param text plain text; where the look is {@code PLAIN} and there are choices, they are already written into it as numbers
 * @param choices what can be tapped; titles are already cut to the channel's limit and still differ
 * @param look how the choices are shown
 * @param choose the title of the button that opens a list
 * @param language the language of the text
 */
public record Part(String text, List<Choice> choices, Look look, String choose, Language language) {
    /** From the most to the least helpful: a channel takes the first that it can show. */
    public enum Look {
        BUTTONS,
        LIST,
        PLAIN
    }

    public Part {
        choices = List.copyOf(choices);
    }

    @Override
    public String toString() {
        return "Part[" + look + "]";
    }
}
