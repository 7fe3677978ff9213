package org.amparo.guides.pages;

import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.markdown.MarkdownSection;
import org.amparo.guides.markdown.MarkdownSection.Block;
import org.amparo.guides.markdown.MarkdownSection.Kind;
import org.amparo.guides.markdown.MarkdownSection.Line;
import org.amparo.guides.pages.GuidePage.StepRow;

/** Reads one step: its heading, then line by line what the person reads, the answers, and the lines with a keyword. */
final class StepReader {
    private final String file;
    private final Consumer<Finding> found;

    StepReader(String file, Consumer<Finding> found) {
        this.file = file;
        this.found = found;
    }

    StepRow read(MarkdownSection section) {
        StepDraft draft = new StepDraft(file, section.line(), Braces.read(section.heading()), found);
        for (Block block : section.blocks()) {
            draft.beginParagraph();
            for (int i = 0; i < block.lines().size(); i++) {
                Line line = block.lines().get(i);
                if (block.kind() == Kind.OTHER) {
                    report(
                            line,
                            "a list with numbers, a table, a quotation or code",
                            "write plain sentences, one action a step");
                    break;
                }
                if (block.kind() == Kind.ITEM && i == 0) {
                    draft.answer(line);
                } else {
                    draft.line(line, block.kind() == Kind.ITEM);
                }
            }
        }
        return draft.row();
    }

    private void report(Line line, String what, String how) {
        found.accept(Finding.error(file, line.number(), what + " cannot be shown in a chat", how));
    }
}
