package org.amparo.message;

import java.util.List;

/**
 * What the bot wants to say in one breath: a vetted text and what can be tapped under it. No channel's limits apply yet.
 *
 * @param text plain text, never empty
 * @param choices what can be tapped; may be empty
 * @param choose the title of the button that opens a long list of choices, in the person's language
 * @param language the language of the text
 */
public record Reply(String text, List<Choice> choices, String choose, Language language) {
    public Reply {
        choices = List.copyOf(choices);
        if (text.isBlank()) {
            throw new IllegalArgumentException("A reply says something");
        }
    }

    @Override
    public String toString() {
        return "Reply";
    }
}
