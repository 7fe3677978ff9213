package org.amparo.guides.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.amparo.guides.Finding;
import org.amparo.guides.markdown.MarkdownPage;
import org.amparo.guides.markdown.MarkdownSection;
import org.amparo.guides.markdown.MarkdownSection.Block;
import org.amparo.guides.markdown.MarkdownSection.Kind;
import org.amparo.guides.markdown.MarkdownSection.Line;

/** Reads a guide: a title with the opening, then steps. */
final class GuideReader {
    private final FileName name;
    private final Consumer<Finding> found;

    GuideReader(FileName name, Consumer<Finding> found) {
        this.name = name;
        this.found = found;
    }

    /** The guide; empty only if it has no title. */
    Optional<GuidePage> read(String text) {
        List<MarkdownSection> sections = MarkdownPage.sections(text);
        if (!sections.get(0).blocks().isEmpty()
                || sections.size() < 2
                || sections.get(1).level() != 1) {
            report(1, "the guide does not begin with its title", "write '# The title {" + name.folder() + "}' first");
            return Optional.empty();
        }
        MarkdownSection title = sections.get(1);
        List<MarkdownSection> steps = sections.subList(2, sections.size());
        for (MarkdownSection section : steps) {
            if (section.level() != 2) {
                report(section.line(), "only '##' begins a step", "write '## words for you {step-id}'");
            }
        }
        StepReader reader = new StepReader(name.path(), found);
        Braces braces = Braces.read(title.heading());
        return Optional.of(new GuidePage(
                name.path(),
                name.folder(),
                name.language(),
                title.line(),
                braces.words(),
                braces.id(),
                opening(title),
                OtherValues.spread(steps.stream().map(reader::read).toList())));
    }

    private String opening(MarkdownSection title) {
        for (Block block : title.blocks()) {
            if (block.kind() != Kind.PARAGRAPH) {
                int line = block.lines().get(0).number();
                report(line, "the opening is words only", "move the list into a '##' question");
            }
        }
        return title.blocks().stream().map(GuideReader::words).collect(Collectors.joining("\n\n"));
    }

    private static String words(Block block) {
        return block.lines().stream().map(Line::text).collect(Collectors.joining(" "));
    }

    private void report(int line, String what, String how) {
        found.accept(Finding.error(name.path(), line, what, how));
    }
}
