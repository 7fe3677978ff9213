package org.amparo.guides.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amparo.guides.pages.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A guide or a voice file, taken apart into texts to translate and what stands around them. Put together again unchanged, it is the same
 * page to the letter.
 */
public final class Worksheet {
    private static final Pattern HEADING = Pattern.compile("(#{1,2} )(.*?)((?: \\{[^}]*})?)");
    private static final Pattern ANSWER = Pattern.compile("(- )(.*?)((?: \\{[^}]*})?(?: -> \\S+)?)");
    private static final Pattern KEYWORD = Pattern.compile("((?:Why|Careful|If it fails): )(.*)()");
    private static final Pattern SAYING = Pattern.compile("([a-z][a-z0-9-]*: \")((?:[^\"\\\\]|\\\\.)*)(\")");
    private static final Pattern FIXED = Pattern.compile("|(?:Source|Reviewed|Check): .*|-> .*");

    private final List<Part> parts;
    private final String shape;
    /** For each text of the page, in its order: which number it has. */
    private final List<Integer> numbers;

    private Worksheet(List<Part> parts, String shape) {
        this(
                parts,
                shape,
                IntStream.range(0, (int) parts.stream().filter(Part::isText).count())
                        .boxed()
                        .toList());
    }

    private Worksheet(List<Part> parts, String shape, List<Integer> numbers) {
        this.parts = List.copyOf(parts);
        this.shape = shape;
        this.numbers = List.copyOf(numbers);
    }

    /** A stretch of a page: its words, which are empty where nothing is to be translated, and what stands before and behind them. */
    private record Part(String before, String words, String after) {
        boolean isText() {
            return !words.isEmpty();
        }
    }

    /** The texts of a Markdown guide. */
    static Worksheet ofGuide(String page) {
        List<Part> parts = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        for (String line : lines(page)) {
            Part part = FIXED.matcher(line).matches() ? new Part(line, "", "") : first(line, HEADING, ANSWER, KEYWORD);
            if (part == null) {
                paragraph.add(line);
            } else {
                end(paragraph, parts);
                parts.add(part);
            }
        }
        end(paragraph, parts);
        return new Worksheet(parts, shapeOfGuide(parts));
    }

    /** The texts of a voice file, each on a line of its own between quotation marks. */
    static Worksheet ofVoice(String page) {
        List<Part> parts = new ArrayList<>();
        for (String line : lines(page)) {
            Part part = first(line, SAYING);
            parts.add(part == null ? new Part(line, "", "") : part);
        }
        return new Worksheet(parts, shapeOfVoice(parts));
    }

    /** The texts to translate, in the order of their numbers: that of the page, or of the one it is counted like. */
    List<String> texts() {
        String[] texts = new String[numbers.size()];
        int[] next = {0};
        parts.stream().filter(Part::isText).forEach(part -> texts[numbers.get(next[0]++)] = part.words());
        return List.of(texts);
    }

    /** The same voice file; its texts have the numbers that the same keys have in the other one. */
    Worksheet countedLike(Worksheet other) {
        List<String> keys =
                other.parts.stream().filter(Part::isText).map(Part::before).toList();
        return new Worksheet(
                parts,
                shape,
                parts.stream()
                        .filter(Part::isText)
                        .map(part -> keys.indexOf(part.before()))
                        .toList());
    }

    /** Whether both have the same number of texts in the same places. */
    boolean hasShapeOf(Worksheet other) {
        return shape.equals(other.shape);
    }

    /** The page with other texts: as many as there are, none of them empty. */
    String with(List<String> texts) {
        int[] next = {0};
        return parts.stream()
                .map(part -> part.isText()
                        ? part.before() + texts.get(numbers.get(next[0]++)) + part.after()
                        : part.before())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The first eight hex digits of a SHA-256 over a text. */
    static String mark(String text) {
        return Sha256.hex(text).substring(0, 8);
    }

    /** Comments and order are each language's own; the keys are not. */
    private static String shapeOfVoice(List<Part> parts) {
        return parts.stream().filter(Part::isText).map(Part::before).sorted().collect(Collectors.joining());
    }

    private static String shapeOfGuide(List<Part> parts) {
        return parts.stream()
                .map(part -> part.isText() ? "t" : part.before().isEmpty() ? "\n" : "f")
                .collect(Collectors.joining());
    }

    private static List<String> lines(String page) {
        return page.lines().toList();
    }

    private static @Nullable Part first(String line, Pattern... patterns) {
        for (Pattern pattern : patterns) {
            Matcher match = pattern.matcher(line);
            if (match.matches()) {
                return new Part(match.group(1), match.group(2), match.group(3));
            }
        }
        return null;
    }

    private static void end(List<String> paragraph, List<Part> parts) {
        if (!paragraph.isEmpty()) {
            parts.add(new Part("", String.join("\n", paragraph), ""));
            paragraph.clear();
        }
    }
}
