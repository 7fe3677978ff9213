package org.amparo.guides.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.amparo.guides.Facet;
import org.amparo.guides.Finding;
import org.amparo.guides.Step;
import org.amparo.guides.Target;
import org.amparo.guides.markdown.MarkdownSection.Line;
import org.amparo.guides.pages.GuidePage.StepRow;

/** A step while its lines are read. */
final class StepDraft {
    private static final String ARROW = "->";
    private static final String ASK = "ask";
    /** {@code from} marks a translation. */
    private static final Set<String> NO_CONDITIONS = Set.of(ASK, "from");

    private final String file;
    private final int line;
    private final Braces heading;
    private final Consumer<Finding> found;
    private final List<StringBuilder> paragraphs = new ArrayList<>();
    private final List<Step.Answer> answers = new ArrayList<>();
    private final List<Integer> answerLines = new ArrayList<>();
    private final KeywordLines keywords;
    private Target then = new Target.Below();
    private int targetLine;

    StepDraft(String file, int line, Braces heading, Consumer<Finding> found) {
        this.file = file;
        this.line = line;
        this.heading = heading;
        this.found = found;
        this.targetLine = line;
        this.keywords = new KeywordLines(file, found);
    }

    void beginParagraph() {
        paragraphs.add(new StringBuilder());
    }

    void answer(Line typed) {
        int arrow = typed.text().lastIndexOf(ARROW);
        String words =
                arrow < 0 ? typed.text() : typed.text().substring(0, arrow).strip();
        Target target = arrow < 0
                ? new Target.Below()
                : Targets.read(typed.text().substring(arrow + ARROW.length()).strip());
        Braces braces = Braces.read(words);
        Map<Facet, String> remembers = new EnumMap<>(Facet.class);
        braces.settings().forEach((key, value) -> facet(key, typed.number()).ifPresent(f -> remembers.put(f, value)));
        answers.add(new Step.Answer(braces.words(), remembers, target));
        answerLines.add(typed.number());
    }

    /** A line of its own: a target, a keyword's, or words to read, which cannot follow an answer or a keyword. */
    void line(Line typed, boolean behindAnswer) {
        if (typed.text().startsWith(ARROW)) {
            target(typed);
            return;
        }
        if (keywords.take(typed)) {
            return;
        }
        if (behindAnswer || !keywords.isEmpty()) {
            report(
                    typed.number(),
                    "these words stand behind an answer or a keyword",
                    "move them up to the words of the step");
            return;
        }
        StringBuilder paragraph = paragraphs.get(paragraphs.size() - 1);
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(typed.text());
    }

    StepRow row() {
        Map<Facet, Set<String>> conditions = new EnumMap<>(Facet.class);
        heading.settings().forEach((key, value) -> {
            if (!NO_CONDITIONS.contains(key)) {
                facet(key, line).ifPresent(facet -> conditions.put(facet, new TreeSet<>(List.of(value.split(",")))));
            }
        });
        String asks = heading.settings().get(ASK);
        Step step = new Step(
                heading.id(),
                heading.words(),
                conditions,
                asks == null ? Optional.empty() : facet(asks, line),
                text(),
                answers,
                keywords.text("Why"),
                keywords.text("Careful"),
                keywords.text("If it fails"),
                keywords.text("Source"),
                keywords.reviewed(),
                keywords.isUnverified(),
                then,
                StepVersion.of(heading.id(), answers, then));
        return new StepRow(line, step, answerLines, targetLine);
    }

    private void target(Line typed) {
        if (targetLine != line) {
            report(typed.number(), "the step has a second target", "keep one '-> target'");
        } else if (!answers.isEmpty()) {
            report(typed.number(), "a question's answers say where it goes on", "write the target behind each answer");
        }
        then = Targets.read(typed.text().substring(ARROW.length()).strip());
        targetLine = typed.number();
    }

    private String text() {
        return String.join(
                "\n\n",
                paragraphs.stream()
                        .filter(paragraph -> !paragraph.isEmpty())
                        .map(StringBuilder::toString)
                        .toList());
    }

    private Optional<Facet> facet(String word, int at) {
        Optional<Facet> facet = Facet.of(word);
        if (facet.isEmpty()) {
            report(
                    at,
                    "nobody knows '" + word + "'",
                    "use platform=…, device=…, country=…, work=…, worry=…, or one of these words behind ask=");
        }
        return facet;
    }

    private void report(int at, String what, String how) {
        found.accept(Finding.error(file, at, what, how));
    }
}
