package org.amparo.guides;

import java.util.List;
import java.util.Map;

/**
 * What the bot needs to speak and to listen in one language.
 *
 * @param commands command word ({@code stop}, {@code menu} …) to what people say for it
 * @param danger danger kind (an intent's id) to signs, in the notation told in {@code intents/_bot}
 * @param everyday expressions with danger words that mean no danger, in the same notation
 * @param harm signs of a wish to harm somebody else
 * @param outOfScope what people write that no guide is for; learned as what is no need, and used to judge thresholds
 * @param entities facet ({@code platform}, {@code device}, {@code country}) to value to words; {@code topic} to words that mean the same
 *     to a classifier; {@code time} to words that say when, of which {@code now} makes some needs urgent; {@code change} to
 *     words that say that something is new
 * @param dangerHeldOut messages never used for building, each with the danger kind or {@code none}
 */
public record Speech(
        Voice voice,
        Map<String, CommandWords> commands,
        Map<String, List<String>> danger,
        List<String> everyday,
        List<String> harm,
        List<String> outOfScope,
        List<String> outOfScopeHeldOut,
        Map<String, Map<String, List<String>>> entities,
        List<DangerExample> dangerHeldOut) {

    Speech forTalking() {
        return new Speech(voice, commands, danger, everyday, harm, List.of(), List.of(), entities, List.of());
    }

    /**
     * What people say for a command.
     *
     * @param whole the whole message is this
     * @param anywhere it stands somewhere in a short message
     */
    public record CommandWords(List<String> whole, List<String> anywhere) {}

    /** A message with what it must be taken for. */
    public record DangerExample(String kind, String text) {}
}
