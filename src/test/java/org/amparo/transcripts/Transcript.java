package org.amparo.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A conversation as a trainer writes it: what the person does, and what the bot says to each. */
record Transcript(List<String> comments, String channel, List<Exchange> exchanges) {

    private static final int LONGEST_TEXT = 100;

    /** One thing the person does, with the bot's lines under it. */
    record Exchange(String line, List<String> bot, List<String> does) {
        String kind() {
            return line.substring(0, line.indexOf(':'));
        }

        String words() {
            return line.substring(line.indexOf(':') + 1).strip();
        }
    }

    static Transcript parse(List<String> lines) {
        List<String> comments = new ArrayList<>();
        List<Exchange> exchanges = new ArrayList<>();
        String channel = "webchat";
        for (String raw : lines) {
            String line = raw.strip();
            String kind = line.contains(":") ? line.substring(0, line.indexOf(':')) : "";
            switch (kind) {
                case "channel" -> channel = line.substring(8).strip();
                case "person", "tap", "later", "open" ->
                    exchanges.add(new Exchange(line, new ArrayList<>(), new ArrayList<>()));
                case "bot" -> last(exchanges).bot().add(line.substring(4).strip());
                case "does" ->
                    last(exchanges)
                            .does()
                            .addAll(List.of(line.substring(5).strip().split(",\\s*")));
                default -> {
                    if (line.startsWith("#")) {
                        comments.add(line);
                    } else if (!line.isEmpty()) {
                        throw new IllegalArgumentException("Not a line of a transcript: " + line);
                    }
                }
            }
        }
        return new Transcript(comments, channel, exchanges);
    }

    private static Exchange last(List<Exchange> exchanges) {
        return exchanges.get(exchanges.size() - 1);
    }

    /** The same with long texts cut, so that a difference stays readable. */
    Transcript shortened() {
        return new Transcript(
                comments,
                channel,
                exchanges.stream()
                        .map(e -> new Exchange(
                                e.line(), e.bot().stream().map(Transcript::cut).toList(), e.does()))
                        .toList());
    }

    /** A written line as a pattern: {@code …} stands for any text. */
    static String pattern(String written) {
        return Stream.of(written.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    }

    private static String cut(String line) {
        int buttons = line.indexOf("  [");
        String text = buttons < 0 ? line : line.substring(0, buttons);
        String rest = buttons < 0 ? "" : line.substring(buttons);
        return text.length() <= LONGEST_TEXT
                ? line
                : text.substring(0, text.lastIndexOf(' ', LONGEST_TEXT)) + " …" + rest;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(comments);
        lines.add("channel: " + channel);
        for (Exchange exchange : exchanges) {
            lines.add(pad(exchange.kind()) + exchange.words());
            exchange.bot().forEach(bot -> lines.add(pad("bot") + bot));
            if (!exchange.does().isEmpty()) {
                lines.add(pad("does") + String.join(", ", exchange.does()));
            }
        }
        return lines;
    }

    private static String pad(String kind) {
        return (kind + ":").length() >= 8 ? kind + ": " : (kind + ":        ").substring(0, 8);
    }
}
