package org.amparo.channel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts the titles of choices so that each fits and no two look the same: {@code Two-step check on…} where that tells them apart, else
 * {@code Two-step…WhatsApp}, else a number.
 *
 * @param limit of one title, at least 8
 * @param measure how the limit is counted
 */
public record Titles(int limit, Measure measure) {
    private static final String ELLIPSIS = "…";
    /** All but a single space. */
    private static final Pattern BLANKS = Pattern.compile("\\s{2,}|[^\\S ]");

    public Titles {
        if (limit < 8) {
            throw new IllegalArgumentException("A title has room for a word");
        }
    }

    /** Whether the title can be shown as it is. */
    public boolean fits(String title) {
        return measure.of(title) <= limit;
    }

    /** The title, cut at its end if need be; the ellipsis alone for a blank one. */
    public String cut(String title) {
        String line = oneLine(title);
        if (line.isEmpty()) {
            return ELLIPSIS;
        }
        return fits(line) ? line : start(line, limit - measure.of(ELLIPSIS)) + ELLIPSIS;
    }

    /** The titles in the same order, all different, even if they were not. */
    public List<String> cut(List<String> titles) {
        List<String> plain = titles.stream().map(this::cut).toList();
        Set<String> taken = new HashSet<>();
        List<String> different = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            boolean alone = Collections.frequency(plain, plain.get(i)) == 1;
            String title = alone ? plain.get(i) : cutInTheMiddle(titles.get(i));
            for (int number = 2; !taken.add(title); number++) {
                title = numbered(titles.get(i), number);
            }
            different.add(title);
        }
        return List.copyOf(different);
    }

    private String cutInTheMiddle(String title) {
        String line = oneLine(title);
        if (line.isEmpty() || fits(line)) {
            return cut(line);
        }
        int room = limit - measure.of(ELLIPSIS);
        return start(line, room / 2) + ELLIPSIS + end(line, room / 2);
    }

    private String numbered(String title, int number) {
        String suffix = " " + number;
        return (start(oneLine(title), limit - measure.of(suffix)) + suffix).strip();
    }

    private String start(String title, int room) {
        return String.join("", first(Graphemes.of(title), room)).stripTrailing();
    }

    private String end(String title, int room) {
        List<String> backwards = new ArrayList<>(Graphemes.of(title));
        Collections.reverse(backwards);
        List<String> end = first(backwards, room);
        Collections.reverse(end);
        return String.join("", end).stripLeading();
    }

    private List<String> first(List<String> graphemes, int room) {
        List<String> first = new ArrayList<>();
        int used = 0;
        for (String grapheme : graphemes) {
            used += measure.of(grapheme);
            if (used > room) {
                break;
            }
            first.add(grapheme);
        }
        return first;
    }

    private static String oneLine(String title) {
        return BLANKS.matcher(title.strip()).replaceAll(" ");
    }
}
