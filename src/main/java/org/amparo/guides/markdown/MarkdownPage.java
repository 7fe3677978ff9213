package org.amparo.guides.markdown;

import java.util.ArrayList;
import java.util.List;
import org.amparo.guides.markdown.MarkdownSection.Block;
import org.amparo.guides.markdown.MarkdownSection.Kind;
import org.amparo.guides.markdown.MarkdownSection.Line;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads a Markdown page. Every text is Markdown, so this never fails. */
public final class MarkdownPage {
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    private final String text;
    private final List<MarkdownSection> sections = new ArrayList<>();
    private int level = 0;
    private Line heading = new Line(1, "");
    private final List<Block> blocks = new ArrayList<>();

    private MarkdownPage(String text) {
        this.text = text;
    }

    /** The sections of the page in order; what stands before the first heading is one of level 0. */
    public static List<MarkdownSection> sections(String text) {
        MarkdownPage page = new MarkdownPage(text);
        for (Node node = PARSER.parse(text).getFirstChild(); node != null; node = node.getNext()) {
            page.add(node);
        }
        page.endSection();
        return List.copyOf(page.sections);
    }

    private void add(Node node) {
        if (node instanceof Heading next) {
            endSection();
            Line first = lines(node).get(0);
            level = next.getLevel();
            heading = new Line(first.number(), first.text().replaceFirst("^#+\\s*", ""));
        } else if (node instanceof BulletList) {
            for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                addItem(item);
            }
        } else {
            blocks.add(new Block(node instanceof Paragraph ? Kind.PARAGRAPH : Kind.OTHER, lines(node)));
        }
    }

    private void addItem(Node item) {
        Node only = item.getFirstChild();
        boolean plain = only instanceof Paragraph && only.getNext() == null;
        blocks.add(new Block(plain ? Kind.ITEM : Kind.OTHER, lines(plain ? only : item)));
    }

    private void endSection() {
        sections.add(new MarkdownSection(level, heading.number(), heading.text(), blocks));
        blocks.clear();
    }

    private List<Line> lines(Node node) {
        List<Line> lines = new ArrayList<>();
        for (SourceSpan span : node.getSourceSpans()) {
            int from = span.getInputIndex();
            String words = text.substring(from, from + span.getLength()).strip();
            lines.add(new Line(span.getLineIndex() + 1, words));
        }
        return lines;
    }
}
