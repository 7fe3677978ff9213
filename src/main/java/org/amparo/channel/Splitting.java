package org.amparo.channel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a long text into as few parts as a limit allows: at the end of a paragraph if possible, else of a line, a sentence, a word, a
 * visible character. White space at a cut is dropped and nothing else; no part is empty.
 *
 * @param limit of one part, at least 4, so that any character fits
 * @param measure how the limit is counted
 */
public record Splitting(int limit, Measure measure) {
    private static final Pattern CODE_POINT = Pattern.compile("(?s).");
    private static final Pattern WORD = Pattern.compile("\\s+|(?<=\\u200B)");

    /** From the best place to cut to the poorest; the full stops of Arabic, Urdu, Hindi, Chinese and Burmese too. */
    private static final List<Pattern> PLACES = List.of(
            Pattern.compile("\\R\\s*\\R"),
            Pattern.compile("\\R"),
            Pattern.compile("(?<=[.!?…؟۔।॥][\"'”’»)]?)\\s+|(?<=[。！？။])"),
            WORD);

    public Splitting {
        if (limit < 4) {
            throw new IllegalArgumentException("A part has room for at least one character");
        }
    }

    /** The parts, in order; none for a blank text. */
    public List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        String rest = text.strip();
        while (measure.of(rest) > limit) {
            int cut = cut(rest);
            parts.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        if (!rest.isEmpty()) {
            parts.add(rest);
        }
        return List.copyOf(parts);
    }

    private int cut(String rest) {
        BitSet ends = endsThatFit(Graphemes.CLUSTER, rest);
        if (ends.isEmpty()) {
            // One letter under thousands of marks: no reader sees a difference.
            ends = endsThatFit(CODE_POINT, rest);
        }
        int furthest = ends.length() - 1;
        for (Pattern place : PLACES) {
            // A short first paragraph must not become a message of its own: few, long messages (each one costs pace).
            int least = place == WORD ? 1 : furthest / 4;
            int cut = last(place, rest, ends);
            if (cut > 0 && cut >= least) {
                return cut;
            }
        }
        return furthest;
    }

    private BitSet endsThatFit(Pattern unit, String text) {
        BitSet ends = new BitSet();
        Matcher next = unit.matcher(text);
        int used = 0;
        while (next.find()) {
            used += measure.of(next.group());
            if (used > limit) {
                break;
            }
            ends.set(next.end());
        }
        return ends;
    }

    private static int last(Pattern place, String text, BitSet ends) {
        int last = 0;
        Matcher next = place.matcher(text);
        while (next.find() && next.start() < ends.length()) {
            if (ends.get(next.start())) {
                last = next.start();
            }
        }
        return last;
    }
}
