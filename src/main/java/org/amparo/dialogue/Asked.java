package org.amparo.dialogue;

import java.util.List;
import org.amparo.message.Choice;

/**
 * What they were asked last, and how it went.
 *
 * @param offered what they can answer by number or title
 * @param country whether the last question was for their country
 * @param misses how many messages in a row were not understood
 */
public record Asked(List<Choice> offered, boolean country, int misses) {
    public static final Asked NOTHING = new Asked(List.of(), false, 0);

    public Asked {
        offered = List.copyOf(offered);
    }

    Asked offering(List<Choice> choices) {
        return new Asked(choices, country, misses);
    }

    Asked forCountry(boolean whether) {
        return new Asked(offered, whether, misses);
    }

    Asked understood() {
        return new Asked(offered, country, 0);
    }

    Asked missed() {
        return new Asked(offered, country, misses + 1);
    }

    @Override
    public String toString() {
        return "Asked";
    }
}
