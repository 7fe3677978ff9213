package org.amparo.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amparo.message.Choice;
import org.amparo.message.Part;
import org.amparo.message.Part.Look;
import org.amparo.message.Reply;

/**
 * Turns a reply into parts within a service's limits, by one ladder for all: buttons that need no cutting, else a list, else buttons
 * with cut titles, else numbers in the text. Choices hang under the last part.
 */
public record Rendering(Limits limits) {

    /** At least one part. */
    public List<Part> parts(Reply reply) {
        return switch (look(reply.choices())) {
            case BUTTONS ->
                tappable(reply, Look.BUTTONS, new Titles(limits.buttons().title(), limits.measure()), "");
            case LIST ->
                tappable(
                        reply,
                        Look.LIST,
                        new Titles(limits.rows().words(), limits.measure()),
                        new Titles(limits.rows().opener(), limits.measure()).cut(reply.choose()));
            case PLAIN -> numbered(reply);
        };
    }

    private Look look(List<Choice> choices) {
        boolean buttons =
                !choices.isEmpty() && choices.size() <= limits.buttons().count();
        if (buttons) {
            Titles titles = new Titles(limits.buttons().title(), limits.measure());
            if (choices.stream().map(Choice::title).allMatch(titles::fits)) {
                return Look.BUTTONS;
            }
        }
        if (!choices.isEmpty() && choices.size() <= limits.rows().count()) {
            return Look.LIST;
        }
        return buttons ? Look.BUTTONS : Look.PLAIN;
    }

    private List<Part> tappable(Reply reply, Look look, Titles titles, String choose) {
        String text = reply.text().strip();
        List<String> pieces = new Splitting(limits.textWithChoices(), limits.measure()).parts(text);
        String last = pieces.get(pieces.size() - 1);
        // What stands before the last piece carries no choices, so the larger limit holds there: fewer messages.
        String before = text.substring(0, text.length() - last.length());

        List<Part> parts = plain(before, reply);
        parts.add(new Part(last, cut(reply.choices(), titles), look, choose, reply.language()));
        return List.copyOf(parts);
    }

    private List<Part> numbered(Reply reply) {
        List<Choice> choices = reply.choices();
        String numbers = IntStream.range(0, choices.size())
                .mapToObj(i -> "\n" + (i + 1) + ". " + choices.get(i).title())
                .collect(Collectors.joining());
        List<Part> parts = plain(choices.isEmpty() ? reply.text() : reply.text() + "\n" + numbers, reply);
        Part last = parts.remove(parts.size() - 1);
        parts.add(new Part(last.text(), choices, Look.PLAIN, "", reply.language()));
        return List.copyOf(parts);
    }

    private List<Part> plain(String text, Reply reply) {
        return new Splitting(limits.text(), limits.measure())
                .parts(text).stream()
                        .map(piece -> new Part(piece, List.of(), Look.PLAIN, "", reply.language()))
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Choice> cut(List<Choice> choices, Titles titles) {
        List<String> shown = titles.cut(choices.stream().map(Choice::title).toList());
        return IntStream.range(0, choices.size())
                .mapToObj(i -> new Choice(choices.get(i).payload(), shown.get(i)))
                .toList();
    }
}
