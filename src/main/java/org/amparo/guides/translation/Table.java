package org.amparo.guides.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All texts of guides and voice beside their translations, for a spreadsheet: tab-separated, one row a text, {@code \n} for a line break
 * inside a text. Exported and imported without a change, the content stays the same to the letter.
 */
public final class Table {
    private static final String HEADER = "page\tnumber\tmark\tsource\ttranslation";
    private static final int COLUMNS = 5;

    private final Map<String, String> files;
    private final String source;
    private final String target;

    /**
     * @param files path inside {@code intents/} to text
     * @param source code of the language that is translated from
     * @param target code of the language that is translated to; its pages may be missing
     */
    public Table(Map<String, String> files, String source, String target) {
        this.files = Map.copyOf(files);
        this.source = source;
        this.target = target;
    }

    /**
     * What came of an import.
     *
     * @param pages path to new text, complete ones only
     * @param problems sentences for a translator
     */
    public record Imported(SortedMap<String, String> pages, List<String> problems) {}

    /** The table, with a header; texts that are not translated yet have an empty last column. */
    public String export() {
        StringBuilder table = new StringBuilder(HEADER).append('\n');
        new TreeMap<>(files)
                .forEach((path, text) -> translated(path).ifPresent(page -> {
                    Worksheet original = sheet(path, text);
                    List<String> texts = original.texts();
                    List<String> done =
                            there(page, path, original).map(Worksheet::texts).orElse(List.of());
                    for (int i = 0; i < texts.size(); i++) {
                        table.append(String.join(
                                        "\t",
                                        page,
                                        Integer.toString(i + 1),
                                        Worksheet.mark(texts.get(i)),
                                        cell(texts.get(i)),
                                        done.isEmpty() ? "" : cell(done.get(i))))
                                .append('\n');
                    }
                }));
        return table.toString();
    }

    /** The pages that a filled-in table gives. A page with a missing text, or whose source has changed since the export, is left out. */
    public Imported read(String table) {
        SortedMap<String, String> pages = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        Map<String, Map<Integer, String[]>> rows = rows(table, problems);
        new TreeMap<>(files)
                .forEach((path, text) -> translated(path)
                        .filter(rows::containsKey)
                        .ifPresent(page -> fill(page, path, text, rows.getOrDefault(page, Map.of()), problems)
                                .ifPresent(filled -> pages.put(page, filled))));
        rows.keySet().stream()
                .filter(page -> files.keySet().stream()
                        .noneMatch(path -> translated(path).filter(page::equals).isPresent()))
                .forEach(page -> problems.add(page + ": there is no page in " + source + " that it translates"));
        return new Imported(pages, List.copyOf(problems));
    }

    private Optional<String> fill(
            String page, String path, String text, Map<Integer, String[]> rows, List<String> problems) {
        Worksheet original = sheet(path, text);
        List<String> texts = new ArrayList<>();
        int missing = 0;
        for (int i = 0; i < original.texts().size(); i++) {
            String[] row = rows.get(i + 1);
            if (row == null || row[4].isBlank()) {
                missing++;
            } else if (!row[2].equals(Worksheet.mark(original.texts().get(i)))) {
                problems.add(page + ": text " + (i + 1) + " has changed in " + source + ": export again");
                return Optional.empty();
            } else {
                texts.add(text(row[4]));
            }
        }
        if (missing > 0) {
            problems.add(page + ": " + missing + " of " + original.texts().size() + " texts are missing: not written");
            return Optional.empty();
        }
        Worksheet shape = there(page, path, original).orElse(original);
        boolean unchanged = shape.texts().equals(texts);
        String filled = shape.with(texts);
        return Optional.of(isGuide(path) && !unchanged ? SourceMarks.stamped(text, filled) : filled);
    }

    /** The translation that is there, if it has the same texts. */
    private Optional<Worksheet> there(String page, String path, Worksheet original) {
        return Optional.ofNullable(files.get(page))
                .map(text -> sheet(path, text))
                .filter(original::hasShapeOf)
                .map(there -> isGuide(path) ? there : there.countedLike(original));
    }

    private static Map<String, Map<Integer, String[]>> rows(String table, List<String> problems) {
        Map<String, Map<Integer, String[]>> rows = new LinkedHashMap<>();
        List<String> lines = table.lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length == COLUMNS && cells[1].matches("[0-9]{1,4}")) {
                rows.computeIfAbsent(cells[0], page -> new TreeMap<>()).put(Integer.valueOf(cells[1]), cells);
            } else if (!lines.get(i).isBlank()) {
                problems.add("line " + (i + 1) + ": a row has " + COLUMNS + " columns, tab-separated: "
                        + HEADER.replace("\t", ", "));
            }
        }
        return rows;
    }

    private Optional<String> translated(String path) {
        boolean ofSource = path.endsWith("/guide." + source + ".md") || path.equals("_bot/voice." + source + ".yml");
        return ofSource ? Optional.of(path.replace("." + source + ".", "." + target + ".")) : Optional.empty();
    }

    private static Worksheet sheet(String path, String text) {
        return isGuide(path) ? Worksheet.ofGuide(text) : Worksheet.ofVoice(text);
    }

    private static boolean isGuide(String path) {
        return path.endsWith(".md");
    }

    private static String cell(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    }

    private static String text(String cell) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                char escaped = cell.charAt(++i);
                text.append(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
