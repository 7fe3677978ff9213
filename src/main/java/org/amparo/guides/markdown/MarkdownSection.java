package org.amparo.guides.markdown;

import java.util.List;

/**
 * A heading and what stands under it up to the next heading.
 *
 * @param level 1 for {@code #}; 0 for what stands before the first heading
 * @param line from 1
 * @param heading as typed, without the marks
 */
public record MarkdownSection(int level, int line, String heading, List<Block> blocks) {
    public MarkdownSection {
        blocks = List.copyOf(blocks);
    }

    /** What a block is. */
    public enum Kind {
        PARAGRAPH,
        /** One item of a list with {@code -}, without the mark. */
        ITEM,
        /** Anything else: a numbered list, a table, a quotation, code. */
        OTHER
    }

    /** Lines that belong together. */
    public record Block(Kind kind, List<Line> lines) {
        public Block {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line as typed, without spaces at its ends; {@code *} stays.
     *
     * @param number from 1
     */
    public record Line(int number, String text) {}
}
