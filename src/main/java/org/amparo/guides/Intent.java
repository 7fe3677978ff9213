package org.amparo.guides;

import java.util.List;
import java.util.Map;

/**
 * One need of a person.
 *
 * @param id the folder's name
 * @param group the shelf of the menu it stands on
 * @param next what is offered at the end of its guide, at most three ids
 * @param help what helps, in the words of {@link Organisation#helpsWith}; empty if that depends
 * @param reviewMonths after how many months a step is due for review
 * @param urgentWhenNow whether it cannot wait when the person says that it happens now
 * @param sensitive whether to say again who can read this channel before it begins
 * @param guides by language code
 * @param phrases what people type, by language code; the models learn from these
 * @param heldOut more of it that the models never see, by language code
 * @param notThis what sounds like this need and is another one, by language code; the models never see it either
 */
public record Intent(
        String id,
        String group,
        Risk risk,
        Handoff handoff,
        boolean urgentWhenNow,
        boolean sensitive,
        List<String> next,
        List<String> help,
        int reviewMonths,
        Map<String, Guide> guides,
        Map<String, List<String>> phrases,
        Map<String, List<String>> heldOut,
        Map<String, List<NearMiss>> notThis) {

    Intent forTalking() {
        return new Intent(
                id,
                group,
                risk,
                handoff,
                urgentWhenNow,
                sensitive,
                next,
                help,
                reviewMonths,
                guides,
                Map.of(),
                Map.of(),
                Map.of());
    }

    /**
     * What somebody may say who needs something else.
     *
     * @param line where it stands in its file
     * @param meant the other intent's id
     */
    public record NearMiss(int line, String phrase, String meant) {}

    /** How bad it can be. */
    public enum Risk {
        NORMAL,
        HIGH,
        URGENT
    }

    /** When a human is brought in. */
    public enum Handoff {
        NEVER,
        OFFER,
        AT_ONCE
    }
}
