package org.amparo.guides.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words a translation was made from: {@code {step-id from=1a2b3c4d}} in its heading names the text that stood in the source then.
 * When the source has other words today, the translation is stale.
 */
public final class SourceMarks {
    private static final Pattern HEADING = Pattern.compile("(#{1,2} .*\\{)([a-zA-Z0-9-]+)([^}]*)(}\\s*)");
    private static final Pattern MARK = Pattern.compile(" from=([0-9a-f]{8})");

    private SourceMarks() {}

    /**
     * A step of a translation, by its heading.
     *
     * @param line from 1
     * @param mark of the words it was made from; empty if nobody noted it
     */
    public record Translated(String id, int line, Optional<String> mark) {}

    /** The marks that the sections of a source have today, by step id; the title with the opening has the guide's id. */
    public static Map<String, String> of(String source) {
        Map<String, String> marks = new LinkedHashMap<>();
        for (Section section : sections(source)) {
            marks.put(
                    section.id(),
                    Worksheet.mark(
                            String.join("\n", Worksheet.ofGuide(section.said()).texts())));
        }
        return marks;
    }

    /** The sections of a translation. */
    public static List<Translated> in(String translation) {
        return sections(translation).stream()
                .map(section -> new Translated(section.id(), section.line(), mark(section.heading())))
                .toList();
    }

    /** The translation, marked as made from the source's words of today. */
    public static String stamped(String source, String translation) {
        Map<String, String> marks = of(source);
        StringBuilder stamped = new StringBuilder();
        translation.lines().forEach(line -> {
            Matcher heading = HEADING.matcher(line);
            String mark = heading.matches() ? marks.get(heading.group(2)) : null;
            stamped.append(mark == null ? line : stamped(heading, mark)).append('\n');
        });
        return stamped.toString();
    }

    private static String stamped(Matcher heading, String mark) {
        String settings = MARK.matcher(heading.group(3)).replaceAll("");
        return heading.group(1) + heading.group(2) + settings + " from=" + mark + heading.group(4);
    }

    private static Optional<String> mark(String heading) {
        Matcher mark = MARK.matcher(heading);
        return mark.find() ? Optional.of(mark.group(1)) : Optional.empty();
    }

    /** @param said what the person reads of it: a step's heading is for trainers only, the title is for everybody */
    private record Section(String id, int line, String heading, String said) {}

    private static List<Section> sections(String page) {
        List<Section> sections = new ArrayList<>();
        List<String> lines = page.lines().toList();
        int begin = -1;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || HEADING.matcher(lines.get(i)).matches()) {
                if (begin >= 0) {
                    sections.add(section(lines.subList(begin, i), begin + 1));
                }
                begin = i;
            }
        }
        return sections;
    }

    private static Section section(List<String> lines, int number) {
        Matcher heading = HEADING.matcher(lines.get(0));
        if (!heading.matches()) {
            throw new IllegalStateException("A section begins with its heading");
        }
        boolean isTitle = lines.get(0).startsWith("# ");
        return new Section(
                heading.group(2),
                number,
                lines.get(0),
                String.join("\n", isTitle ? lines : lines.subList(1, lines.size())));
    }
}
