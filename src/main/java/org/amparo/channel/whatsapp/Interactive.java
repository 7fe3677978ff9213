package org.amparo.channel.whatsapp;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.amparo.channel.Limits;
import org.amparo.channel.Measure;
import org.amparo.channel.Titles;
import org.amparo.message.Choice;
import org.amparo.message.Part;

/** A part in the Cloud API's words: text, reply buttons or a list. */
final class Interactive {
    /** Source: Cloud API reference as built into courier and pywa, checked 2026-11-22. Meta does not say what a character is. */
    static final Limits LIMITS =
            new Limits(Measure.UTF_16, 4096, 1024, new Limits.Buttons(3, 20), new Limits.Rows(10, 24, 72, 20));

    private Interactive() {}

    /** The fields {@code type} and the one it names. */
    static Map<String, Object> fields(Part part) {
        return switch (part.look()) {
            // preview_url would let a third party fetch every address we name.
            case PLAIN -> Map.of("type", "text", "text", Map.of("body", part.text(), "preview_url", false));
            case BUTTONS -> interactive("button", part, Map.of("buttons", buttons(part.choices())));
            case LIST ->
                interactive(
                        "list",
                        part,
                        Map.of("button", part.choose(), "sections", List.of(Map.of("rows", rows(part.choices())))));
        };
    }

    private static Map<String, Object> interactive(String type, Part part, Map<String, Object> action) {
        return Map.of(
                "type",
                "interactive",
                "interactive",
                Map.of("type", type, "body", Map.of("text", part.text()), "action", action));
    }

    private static List<Map<String, Object>> buttons(List<Choice> choices) {
        return choices.stream()
                .map(choice -> Map.<String, Object>of(
                        "type", "reply", "reply", Map.of("id", choice.payload(), "title", choice.title())))
                .toList();
    }

    /** A title too long for a row's first line stands in full in its second. */
    private static List<Map<String, Object>> rows(List<Choice> choices) {
        List<String> titles = new Titles(LIMITS.rows().title(), LIMITS.measure())
                .cut(choices.stream().map(Choice::title).toList());
        return IntStream.range(0, choices.size())
                .mapToObj(i -> row(choices.get(i), titles.get(i)))
                .toList();
    }

    private static Map<String, Object> row(Choice choice, String title) {
        return title.equals(choice.title())
                ? Map.of("id", choice.payload(), "title", title)
                : Map.of("id", choice.payload(), "title", title, "description", choice.title());
    }
}
